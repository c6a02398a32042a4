import { useMemo, useState } from 'react';
import type { CanonicalText } from '../../../core/text/model';
import type { ArticleText } from '../annotations';

/** The article once it is on the page, joined with its text; and the ref that puts it there. */
export function useArticle(source: CanonicalText): {
  readonly article: ArticleText | null;
  readonly setRoot: (root: HTMLElement | null) => void;
} {
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const article = useMemo(() => (root ? { root, source } : null), [root, source]);
  return { article, setRoot };
}
