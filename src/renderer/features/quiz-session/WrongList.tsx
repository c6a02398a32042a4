import { useTranslation } from 'react-i18next';
import { rightLine } from '../../../core/quiz/right-words';
import type { QuestionRow } from '../../data/rows';
import { LinkButton } from '../../ui/LinkButton';
import styles from './SessionSummary.module.css';

/** What was answered wrong, each with the right answer and the way to its place in the text; nothing where all was right. */
export function WrongList({ rows }: { readonly rows: readonly QuestionRow[] }) {
  const { t } = useTranslation('quiz');
  if (rows.length === 0) return null;
  return (
    <section className={styles.wrong}>
      <h2>{t('summary.wrong')}</h2>
      <ul>
        {rows.map(({ id, caseId, question }) => (
          <li key={id}>
            <div lang="zh-CN">
              <p>{question.stem}</p>
              <p className={styles.right}>{rightLine(question, (isTrue) => t(isTrue ? 'true' : 'false'))}</p>
            </div>
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
