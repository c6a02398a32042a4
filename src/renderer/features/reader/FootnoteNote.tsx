import type { CaseBundle } from '../../data/queries/cases';
import { useShownScript } from '../script-display';
import { blockOfTarget } from './inline-places';
import styles from './Notes.module.css';

/** The words of the footnote that a reference in the text names. */
export function FootnoteNote({ target, bundle }: { readonly target: string; readonly bundle: CaseBundle }) {
  const shown = useShownScript();
  const { blocks, text } = bundle.revision;
  const block = blockOfTarget(blocks, target);
  return block ? <p className={styles.text}>{shown(text.slice(block.start, block.end))}</p> : null;
}
