import { Meter } from 'react-aria-components';
import styles from './Bar.module.css';

/** A share between 0 and 1 as a bar, named for screen readers. */
export function Bar({ label, value }: { readonly label: string; readonly value: number }) {
  const percent = Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <Meter value={percent} aria-label={label}>
      <div className={styles.bar}>
        <div className={styles.fill} style={{ width: `${percent}%` }} />
      </div>
    </Meter>
  );
}
