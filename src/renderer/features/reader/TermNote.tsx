import type { TermRow } from '../../data/rows';
import { useShownScript } from '../script-display';
import styles from './Notes.module.css';

/** A term and what it means. */
export function TermNote({ term }: { readonly term: TermRow }) {
  const shown = useShownScript();
  return (
    <>
      <strong className={styles.term}>{shown(term.term)}</strong>
      <p className={styles.text}>{shown(term.explanation)}</p>
    </>
  );
}
