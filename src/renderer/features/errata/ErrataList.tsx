import { Columns2, FileDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Result } from '../../../core/result';
import type { Span } from '../../../core/text/model';
import { decideErratum, revertErratum } from '../../data/commands/errata';
import type { CaseBundle } from '../../data/queries/cases';
import type { ErratumRow } from '../../data/rows';
import { Button, IconButton } from '../../ui/Button';
import { tellFailure } from '../failures';
import { CompareDialog } from './CompareDialog';
import { DoubtList } from './DoubtList';
import styles from './Errata.module.css';
import { ErratumNote } from './ErratumNote';
import { ExportErrataDialog } from './ExportErrataDialog';
import { listedErrata } from './listed-errata';

interface Props {
  readonly bundle: CaseBundle;
  readonly onJump: (span: Span) => void;
}

/** The errata of a case: each to accept, reject or revert; all to compare and to take out as a sheet. */
export function ErrataList({ bundle, onJump }: Props) {
  const { t } = useTranslation('errata');
  const [open, setOpen] = useState<'compare' | 'export' | null>(null);
  const errata = listedErrata(bundle.errata);
  const close = () => setOpen(null);
  return (
    <>
      <p className={styles.hint}>{errata.length > 0 ? t('lead') : t('empty')}</p>
      {errata.length > 0 ? (
        <div className={styles.acts}>
          <IconButton label={t('compare.act')} onPress={() => setOpen('compare')}>
            <Columns2 size={18} aria-hidden />
          </IconButton>
          <IconButton label={t('export.act')} onPress={() => setOpen('export')}>
            <FileDown size={18} aria-hidden />
          </IconButton>
        </div>
      ) : null}
      <ul>
        {errata.map((erratum) => (
          <Entry
            key={erratum.id}
            erratum={erratum}
            place={bundle.marks.find(({ erratumId }) => erratumId === erratum.id)}
            onJump={onJump}
          />
        ))}
      </ul>
      <DoubtList bundle={bundle} onJump={onJump} />
      {open === 'compare' ? <CompareDialog bundle={bundle} onClose={close} /> : null}
      {open === 'export' ? <ExportErrataDialog bundle={bundle} onClose={close} /> : null}
    </>
  );
}

interface EntryProps {
  readonly erratum: ErratumRow;
  readonly place: Span | undefined;
  readonly onJump: (span: Span) => void;
}

function Entry({ erratum, place, onJump }: EntryProps) {
  const { t } = useTranslation('errata');
  const { caseId, id, origin, status, received: name } = erratum;
  const isAccepted = status === 'accepted';
  return (
    <li className={styles.entry}>
      <ErratumNote erratum={erratum} />
      <div className={styles.entryActs}>
        {place ? (
          <Button look="quiet" aria-label={t('jumpTo', { name })} onPress={() => onJump(place)}>
            {t('jump')}
          </Button>
        ) : null}
        {origin === 'found' ? (
          <Button
            look="quiet"
            aria-label={t('doubt.reopenThis', { name })}
            onPress={() => void decideErratum(caseId, id, 'open').then(told)}
          >
            {t('doubt.reopen')}
          </Button>
        ) : (
          <Button
            look="quiet"
            aria-label={t(isAccepted ? 'rejectThis' : 'acceptThis', { name })}
            onPress={() => void decideErratum(caseId, id, isAccepted ? 'rejected' : 'accepted').then(told)}
          >
            {t(isAccepted ? 'reject' : 'accept')}
          </Button>
        )}
        {origin === 'user' ? (
          <Button
            look="quiet"
            aria-label={t('revertThis', { name })}
            onPress={() => void revertErratum(caseId, id).then(told)}
          >
            {t('revert')}
          </Button>
        ) : null}
      </div>
    </li>
  );
}

function told(outcome: Result<unknown>): void {
  if (!outcome.ok) tellFailure(outcome.error);
}
