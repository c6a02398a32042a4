import type { ReactNode } from 'react';
import styles from './Screen.module.css';
import { ScreenHead } from './ScreenHead';

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
        <ScreenHead title={title} lead={lead} acts={acts} />
        {children}
      </div>
    </div>
  );
}
