import type { Span } from '../../../core/text/model';
import { sentenceFrom } from '../../../core/text/next-sentence';
import { splitSentences } from '../../../core/text/sentences';
import { type ArticleText, rectOfSpan } from '../annotations';
import { placeInView } from '../find';

/** The first sentence whose beginning is in view, else the first after the block at the top; `null` without words. */
export function firstSentenceInView(article: ArticleText, scroller: HTMLElement): Span | null {
  const { source } = article;
  const start = placeInView(article, scroller);
  const block = source.blocks.find((one) => one.start === start);
  const view = scroller.getBoundingClientRect();
  const isSeen = (sentence: Span) => {
    const box = rectOfSpan(article, sentence);
    return box !== null && box.top >= view.top && box.left >= view.left && box.left < view.right;
  };
  const seen = block && splitSentences(source.text, block).find(isSeen);
  return seen ?? sentenceFrom(source, block?.end ?? 0) ?? sentenceFrom(source, start);
}
