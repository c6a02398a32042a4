import type { ReactNode } from 'react';
import styles from './ScreenHead.module.css';

interface Props {
  readonly title: string;
  readonly lead?: string | undefined;
  /** Acts beside the title. */
  readonly acts?: ReactNode;
}

/** The title of a page, what it is for, and acts beside it. */
export function ScreenHead({ title, lead, acts }: Props) {
  return (
    <header className={styles.head}>
      <div>
        <h1 className={styles.title}>{title}</h1>
        {lead ? <p className={styles.lead}>{lead}</p> : null}
      </div>
      {acts ? <div className={styles.acts}>{acts}</div> : null}
    </header>
  );
}
