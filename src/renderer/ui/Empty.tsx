import type { ReactNode } from 'react';
import styles from './Empty.module.css';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** What a place without content says: what it is, and what to do next. */
export function Empty({ title, text, children }: Props) {
  return (
    <div className={styles.empty}>
      <h2 className={styles.title}>{title}</h2>
      <p>{text}</p>
      {children ? <div className={styles.acts}>{children}</div> : null}
    </div>
  );
}
