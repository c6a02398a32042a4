import { useTranslation } from 'react-i18next';
import type { DueItem } from '../../data/queries/review-day';
import styles from './ReviewPage.module.css';

/** How many of the due questions are listed. */
const SHOWN = 12;

/** The most urgent of what is due, without the answers. */
export function DueList({ items }: { readonly items: readonly DueItem[] }) {
  const { t } = useTranslation('review');
  return (
    <section className={styles.list}>
      <h2>{t('list.title')}</h2>
      <ul>
        {items.slice(0, SHOWN).map(({ itemId, card, question }) => (
          <li key={itemId}>
            <span className={styles.stem} lang="zh-CN">
              {question.question.stem}
            </span>
            <span className={styles.note}>{t('list.lapses', { count: card?.lapses ?? 0 })}</span>
          </li>
        ))}
      </ul>
      {items.length > SHOWN ? (
        <p className={styles.note}>{t('list.more', { count: items.length - SHOWN })}</p>
      ) : null}
    </section>
  );
}
