import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import styles from './Button.module.css';

interface Props {
  readonly href: string;
  readonly look?: 'primary' | 'secondary' | 'quiet';
  /** Its name for screen readers, where the words alone don't tell it from others. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A link to another place of the app that looks like a button. `href` is a route such as `/review`. */
export function LinkButton({ href, look = 'secondary', label, children }: Props) {
  return (
    <Link
      href={href}
      className={`${styles.button} ${styles[look]}`}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {children}
    </Link>
  );
}
