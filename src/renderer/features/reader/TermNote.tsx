import type { TermRow } from '../../data/rows';
import styles from './Notes.module.css';

/** A term and what it means. */
export function TermNote({ term }: { readonly term: TermRow }) {
  return (
    <>
      <strong className={styles.term}>{term.term}</strong>
      <p className={styles.text}>{term.explanation}</p>
    </>
  );
}
