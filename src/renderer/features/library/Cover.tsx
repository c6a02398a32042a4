import { coverOf } from '../../../core/shelf/cover';
import styles from './Cover.module.css';

/** A book's cover made from a title: cloth, pattern and label. For the eye only; the title stands beside it. */
export function Cover({ title, language }: { readonly title: string; readonly language: string }) {
  const { cloth, pattern, words, isVertical } = coverOf(title);
  return (
    <div className={styles.cover} data-cloth={cloth} data-pattern={pattern} aria-hidden lang={language}>
      <span className={styles.label} data-vertical={isVertical}>
        {words}
      </span>
    </div>
  );
}
