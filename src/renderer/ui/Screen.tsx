import type { ReactNode } from 'react';
import styles from './Screen.module.css';

interface Props {
  readonly title: string;
  readonly lead?: string;
  /** Acts beside the title. */
  readonly acts?: ReactNode;
  readonly children: ReactNode;
}

/** A titled page that scrolls by itself. */
export function Screen({ title, lead, acts, children }: Props) {
  return (
    <div className={styles.screen} data-scroller>
      <div className={styles.inner}>
        <header className={styles.head}>
          <div>
            <h1 className={styles.title}>{title}</h1>
            {lead ? <p className={styles.lead}>{lead}</p> : null}
          </div>
          {acts ? <div className={styles.acts}>{acts}</div> : null}
        </header>
        {children}
      </div>
    </div>
  );
}
