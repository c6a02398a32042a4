import { useCallback, useMemo, useState } from 'react';
import type { CanonicalText } from '../../../core/text/model';
import type { SameLength } from '../../../core/text/same-length';
import type { ArticleText } from '../annotations';

/**
 * The article once it is on the page, joined with its text; and the ref that puts it there. It is another one
 * when `shown` changes: text nodes then hold other words, and ranges over the former ones have collapsed; and when the
 * last of a long text has come onto the page.
 */
export function useArticle(
  source: CanonicalText,
  shown: SameLength,
): {
  readonly article: ArticleText | null;
  readonly setRoot: (root: HTMLElement | null) => void;
  readonly onWhole: () => void;
} {
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const [grown, setGrown] = useState(0);
  const onWhole = useCallback(() => setGrown((times) => times + 1), []);
  const article = useMemo(
    () => (root ? { root, source } : null),
    // oxlint-disable-next-line react/exhaustive-deps
    [root, source, shown, grown],
  );
  return { article, setRoot, onWhole };
}
