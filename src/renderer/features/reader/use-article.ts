import { useCallback, useMemo, useState } from 'react';
import type { CanonicalText } from '../../../core/text/model';
import type { SameLength } from '../../../core/text/same-length';
import type { ArticleText } from '../annotations';

/** The article on the page; `null` until it is there. */
interface Article {
  /** Another one when `shown` changes: text nodes then hold other words, and ranges over the former ones have collapsed. */
  readonly article: ArticleText | null;
  /** The same for what is drawn beside the words once: another one too when the last of a long text has come. */
  readonly drawnOn: ArticleText | null;
  /** The ref that puts it there. */
  readonly setRoot: (root: HTMLElement | null) => void;
  readonly onWhole: () => void;
}

/** The article once it is on the page, joined with its text. */
export function useArticle(source: CanonicalText, shown: SameLength): Article {
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const [grown, setGrown] = useState(0);
  const onWhole = useCallback(() => setGrown((times) => times + 1), []);
  const article = useMemo(
    () => (root ? { root, source } : null),
    // oxlint-disable-next-line react/exhaustive-deps
    [root, source, shown],
  );
  const drawnOn = useMemo(
    () => article && { ...article },
    // oxlint-disable-next-line react/exhaustive-deps
    [article, grown],
  );
  return { article, drawnOn, setRoot, onWhole };
}
