import type { CSSProperties } from 'react';
import type { Block } from '../../../core/text/model';
import { wordsOf } from './BlockWords';
import styles from './CaseText.module.css';

interface Props {
  readonly items: readonly Block[];
  readonly wordsOfItem: (item: Block) => string;
}

/** Items of a list. Their markers are painted by CSS: they are no part of the text, nor of what is selected. */
export function ListView({ items, wordsOfItem }: Props) {
  return (
    <ul className={styles.list}>
      {items.map((item) => {
        const { start, children } = wordsOf(wordsOfItem(item), item, item.inlines);
        const depth = { '--list-depth': item.list?.depth ?? 0 } as CSSProperties;
        return (
          <li
            key={item.id}
            data-block={item.id}
            data-start={start}
            data-marker={item.list?.marker}
            style={depth}
          >
            {children}
          </li>
        );
      })}
    </ul>
  );
}
