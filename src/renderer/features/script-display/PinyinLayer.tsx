import type { RefObject } from 'react';
import styles from './PinyinLayer.module.css';
import { usePinyin } from './use-pinyin';
import { useReadingLabels } from './use-reading-labels';

interface Props {
  /** The article whose blocks are labelled; another object whenever the words on the page change. */
  readonly article: { readonly root: HTMLElement };
  readonly scroller: RefObject<HTMLElement | null>;
}

/**
 * Readings over the rare characters of the blocks in view. They lie over the page, not in it: the text keeps
 * its one text node a block, and selecting, copying, finding and screen readers know nothing of them.
 */
export function PinyinLayer({ article, scroller }: Props) {
  const pinyin = usePinyin(true);
  const labels = useReadingLabels(article, scroller, pinyin);
  return (
    <div className={styles.layer} aria-hidden data-pinyin>
      {labels.map(({ key, reading, x, y, size, isVertical }) => (
        <span
          key={key}
          className={styles.label}
          data-vertical={isVertical || undefined}
          style={{ left: x, top: y, fontSize: size }}
        >
          {reading}
        </span>
      ))}
    </div>
  );
}
