import { navigate } from 'wouter/use-hash-location';
import type { NotebookFind } from '../../data/queries/look-up-notes';
import { Excerpt, Finding } from './Finding';
import styles from './LookUpPanel.module.css';

interface Props {
  readonly finds: readonly NotebookFind[];
  readonly onLeave: () => void;
}

/** Long notes that have the words, each with the way to it. */
export function NotebookFinds({ finds, onLeave }: Props) {
  return finds.map(({ id, caseId, title, snippet }) => (
    <Finding
      key={id}
      onPress={() => {
        onLeave();
        navigate(`/notebook/${caseId}/${id}`);
      }}
    >
      <span className={styles.noteTitle}>{title}</span>
      {snippet ? <Excerpt snippet={snippet} /> : null}
    </Finding>
  ));
}
