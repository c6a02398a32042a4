import { Link } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { CaseSummary } from '../../data/queries/cases';
import { Bar } from '../../ui/Bar';
import { LinkButton } from '../../ui/LinkButton';
import styles from './CaseCard.module.css';

/** One case on the shelf: what it is, how far one has come, and the way on. */
export function CaseCard({ summary }: { readonly summary: CaseSummary }) {
  const { t } = useTranslation('library');
  const { case: row, readShare } = summary;
  const href = `/read/${row.id}`;
  const facts = [
    t('facts.length', { count: summary.length }),
    t('facts.questions', { count: summary.questionCount }),
    t('facts.annotations', { count: summary.annotationCount }),
    t('facts.due', { count: summary.dueCount }),
  ];
  return (
    <article className={styles.card}>
      <div className={styles.cover} aria-hidden lang={row.language}>
        <span className={styles.coverTitle}>{shortTitle(row.title)}</span>
      </div>
      <div className={styles.body}>
        <h2 className={styles.title} lang={row.language}>
          <Link href={href}>{row.title}</Link>
        </h2>
        <p className={styles.source} lang={row.language}>
          {[row.authorBody, row.publisher, row.publishedAt.slice(0, 10)]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
        <ul className={styles.facts}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        <div className={styles.progress}>
          <Bar label={t('progress')} value={readShare} />
          <span>{t('readShare', { percent: Math.round(readShare * 100) })}</span>
        </div>
        <div className={styles.acts}>
          <LinkButton href={href} look="primary">
            {summary.position ? t('act.continue') : t('act.start')}
          </LinkButton>
          <LinkButton href={`/practice/${row.id}`}>{t('act.practice')}</LinkButton>
          <LinkButton href={`/bank/${row.id}`}>{t('act.bank')}</LinkButton>
        </div>
      </div>
    </article>
  );
}

/** What fits on the cover: the title's part after the body that wrote it. */
function shortTitle(title: string): string {
  return title.split(/[:：]/u).at(-1) ?? title;
}
