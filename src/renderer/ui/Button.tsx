import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  type ButtonProps,
  ToggleButton,
  type ToggleButtonProps,
} from 'react-aria-components';
import styles from './Button.module.css';
import { Tip } from './Tip';

type Look = 'primary' | 'secondary' | 'quiet';

interface Props extends Omit<ButtonProps, 'className' | 'style' | 'children'> {
  readonly look?: Look;
  readonly children: ReactNode;
}

/** A button with words. At most one `primary` is on a screen. */
export function Button({ look = 'secondary', ...props }: Props) {
  return <AriaButton {...props} className={`${styles.button} ${styles[look]}`} />;
}

interface IconProps extends Omit<ButtonProps, 'className' | 'style' | 'children'> {
  /** Its name, for screen readers and for the tooltip. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A button of one icon, named and with a tooltip. */
export function IconButton({ label, ...props }: IconProps) {
  return (
    <Tip text={label}>
      <AriaButton {...props} aria-label={label} className={`${styles.button} ${styles.icon}`} />
    </Tip>
  );
}

interface IconToggleProps extends Omit<ToggleButtonProps, 'className' | 'style' | 'children'> {
  readonly label: string;
  readonly children: ReactNode;
}

/** An icon button that stays pressed. */
export function IconToggle({ label, ...props }: IconToggleProps) {
  return (
    <Tip text={label}>
      <ToggleButton {...props} aria-label={label} className={`${styles.button} ${styles.icon}`} />
    </Tip>
  );
}
