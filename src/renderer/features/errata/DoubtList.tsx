import { useTranslation } from 'react-i18next';
import type { Span } from '../../../core/text/model';
import { acceptDoubt, decideErratum } from '../../data/commands/errata';
import type { CaseBundle } from '../../data/queries/cases';
import type { ErratumRow } from '../../data/rows';
import { failureText } from '../../i18n/failure-text';
import { tellFailure } from '../failures';
import { DoubtEntry } from './DoubtEntry';
import styles from './Doubts.module.css';
import { shownWords } from './shown-words';

const MOST_SHOWN = 200;

interface Props {
  readonly bundle: CaseBundle;
  readonly onJump: (span: Span) => void;
}

/** The doubtful places that the program found when the text was imported: those still open, and those dismissed. */
export function DoubtList({ bundle, onJump }: Props) {
  const { t } = useTranslation('errata');
  const { errata, doubts, revision } = bundle;
  const byId = new Map(errata.map((row) => [row.id, row]));
  const dismissed = errata.filter(({ origin, status }) => origin === 'found' && status === 'rejected');
  const decide = async ({ caseId, id }: ErratumRow, status: ErratumRow['status']) => {
    const decided = await decideErratum(caseId, id, status);
    if (!decided.ok) tellFailure(decided.error);
  };
  const correct = async ({ caseId, id }: ErratumRow, proposed: string) => {
    const corrected = await acceptDoubt(caseId, id, proposed);
    return corrected.ok ? '' : failureText(corrected.error);
  };
  return (
    <>
      {doubts.length > 0 ? (
        <section className={styles.list} aria-label={t('doubt.title')}>
          <h2>{t('doubt.count', { count: doubts.length })}</h2>
          <ul>
            {doubts.slice(0, MOST_SHOWN).map(({ erratumId, start, end }) => {
              const row = byId.get(erratumId);
              return row?.suspicion === undefined ? null : (
                <DoubtEntry
                  key={erratumId}
                  suspect={{ start, end, text: row.received, reason: row.suspicion }}
                  text={revision.text}
                  language={bundle.case.language}
                  onCorrect={(proposed) => correct(row, proposed)}
                  onDismiss={() => void decide(row, 'rejected')}
                  onReopen={() => void decide(row, 'open')}
                  onJump={() => onJump({ start, end })}
                />
              );
            })}
          </ul>
        </section>
      ) : null}
      {dismissed.length > 0 ? (
        <details className={styles.list}>
          <summary>{t('doubt.dismissed', { count: dismissed.length })}</summary>
          <ul>
            {dismissed.slice(0, MOST_SHOWN).map((row) => (
              <li key={row.id} className={styles.dismissed}>
                <span>{shownWords(row.received)}</span>
                <button
                  type="button"
                  aria-label={t('doubt.reopenThis', { name: shownWords(row.received) })}
                  onClick={() => void decide(row, 'open')}
                >
                  {t('doubt.reopen')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
