import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import styles from './Button.module.css';

interface Props {
  readonly href: string;
  readonly look?: 'primary' | 'secondary' | 'quiet';
  readonly children: ReactNode;
}

/** A link to another place of the app that looks like a button. `href` is a route such as `/review`. */
export function LinkButton({ href, look = 'secondary', children }: Props) {
  return (
    <Link href={href} className={`${styles.button} ${styles[look]}`}>
      {children}
    </Link>
  );
}
