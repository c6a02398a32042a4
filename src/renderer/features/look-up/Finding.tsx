import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Snippet } from '../../../core/search/snippet';
import { useShownScript } from '../script-display';
import styles from './LookUpPanel.module.css';

/** One find, which leads to its place. */
export function Finding({
  onPress,
  children,
}: {
  readonly onPress: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Button className={styles.finding ?? ''} onPress={onPress}>
      {children}
    </Button>
  );
}

/** Words in what stands around them. */
export function Excerpt({ snippet }: { readonly snippet: Snippet }) {
  const shown = useShownScript();
  return (
    <span>
      {shown(snippet.before)}
      <mark className={styles.mark}>{shown(snippet.words)}</mark>
      {shown(snippet.after)}
    </span>
  );
}
