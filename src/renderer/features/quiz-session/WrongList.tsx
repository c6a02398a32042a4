import { useTranslation } from 'react-i18next';
import type { QuestionRow } from '../../data/rows';
import { LinkButton } from '../../ui/LinkButton';
import styles from './SessionSummary.module.css';

/** What was answered wrong, each with the way to its place in the text; nothing where all was right. */
export function WrongList({ rows }: { readonly rows: readonly QuestionRow[] }) {
  const { t } = useTranslation('quiz');
  if (rows.length === 0) return null;
  return (
    <section className={styles.wrong}>
      <h2>{t('summary.wrong')}</h2>
      <ul>
        {rows.map(({ id, caseId, question }) => (
          <li key={id}>
            <p lang="zh-CN">{question.stem}</p>
            {question.source.quote === '' ? null : (
              <LinkButton
                look="quiet"
                href={`/read/${caseId}/${question.source.start}-${question.source.end}`}
              >
                {t('showInText')}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
