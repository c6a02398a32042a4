import { useEffect } from 'react';
import type { CanonicalText, Span } from '../../../core/text/model';
import type { ArticleText } from '../annotations';
import { blockOfTarget } from './inline-places';
import type { ReaderMark } from './reader-marks';

interface Input {
  readonly article: ArticleText | null;
  readonly source: CanonicalText;
  readonly marks: readonly ReaderMark[];
  readonly show: (mark: ReaderMark, isByKey: boolean) => void;
  readonly jump: (span: Span) => void;
}

/** A click or Enter on a link or note reference: its note opens and stays, or a place of the text is gone to. */
export function useInlineActs({ article, source, marks, show, jump }: Input): void {
  useEffect(() => {
    if (!article) return;
    const act = (event: Event): boolean => {
      const element = event.target instanceof Element ? event.target.closest('[data-inline]') : null;
      const key = element?.getAttribute('data-inline');
      const mark = key ? marks.find(({ id }) => id === key) : undefined;
      if (!mark || !document.getSelection()?.isCollapsed) return false;
      const block = mark.kind === 'link' ? blockOfTarget(source.blocks, mark.target ?? '') : undefined;
      if (block) jump(block);
      else show(mark, true);
      return true;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && act(event)) event.preventDefault();
    };
    article.root.addEventListener('click', act);
    article.root.addEventListener('keydown', onKeyDown);
    return () => {
      article.root.removeEventListener('click', act);
      article.root.removeEventListener('keydown', onKeyDown);
    };
  }, [article, source, marks, show, jump]);
}
