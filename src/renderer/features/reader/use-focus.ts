import { type RefObject, useEffect, useRef, useState } from 'react';
import type { FocusSize } from '../../../core/settings/schema';
import type { Span } from '../../../core/text/model';
import { sentenceBefore, sentenceFrom } from '../../../core/text/next-sentence';
import { splitSentences } from '../../../core/text/sentences';
import { isTyping } from '../../ui/is-typing';
import { bringToRest, endsBefore, isInSight, scrolledLength } from '../../ui/page-flow';
import { type ArticleText, offsetAtPoint, paintRanges, rangeOfSpan } from '../annotations';
import './focus.css';
import { READING_LINE, placeAtLine } from './place-at-line';

/** How near to the window's edges a sentence gone to by key may stand, in CSS pixels. */
const EDGE = 72;

/**
 * Keeps one part of the text lit while the rest is dimmed: the paragraph or sentence at the reading line. A
 * sentence is also chosen by a click, and by the arrow keys up and down.
 *
 * @param blockId the block at the reading line
 */
export function useFocus(
  article: ArticleText | null,
  scroller: RefObject<HTMLElement | null>,
  size: FocusSize,
  blockId: string | null,
): void {
  const sentence = useFocusedSentence(article, scroller, size === 'sentence');
  // To look for a block goes through a book.
  const block = size === 'paragraph' && article ? blockOf(article, blockId) : null;
  const lit = size === 'sentence' ? sentence : block;
  useEffect(() => {
    const range = article && lit && rangeOfSpan(article, lit);
    if (!article || !range) return;
    article.root.toggleAttribute('data-focus', true);
    paintRanges('focus', [range]);
    return () => {
      article.root.removeAttribute('data-focus');
      paintRanges('focus', []);
    };
  }, [article, lit]);
}

function blockOf({ source: { blocks } }: ArticleText, blockId: string | null): Span | null {
  return blocks.find(({ id }) => id === blockId) ?? blocks[0] ?? null;
}

function useFocusedSentence(
  article: ArticleText | null,
  scroller: RefObject<HTMLElement | null>,
  isWanted: boolean,
): Span | null {
  const [sentence, setSentence] = useState<Span | null>(null);
  /** Whether the next scroll is our own, after which the sentence chosen stays. */
  const isOwnScroll = useRef(false);
  useEffect(() => {
    const page = scroller.current;
    if (!article || !page || !isWanted) return;
    let frame = 0;
    const follow = () => {
      if (isOwnScroll.current) isOwnScroll.current = false;
      else setSentence((now) => keptWhereSame(now, sentenceEndingBehindLine(article, page)));
    };
    const onScroll = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(follow);
    };
    const onClick = ({ clientX, clientY }: MouseEvent) => {
      const offset = offsetAtPoint(article, clientX, clientY);
      if (offset !== null) setSentence(sentenceFrom(article.source, offset));
    };
    onScroll();
    page.addEventListener('scroll', onScroll, { passive: true });
    article.root.addEventListener('click', onClick);
    return () => {
      cancelAnimationFrame(frame);
      page.removeEventListener('scroll', onScroll);
      article.root.removeEventListener('click', onClick);
    };
  }, [article, scroller, isWanted]);

  useEffect(() => {
    const page = scroller.current;
    if (!article || !page || !isWanted || !sentence) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      // In a list at the side they are for what is there.
      const { target } = event;
      const isForPage = target === document.body || (target instanceof Node && page.contains(target));
      if (isTyping(target) || !isForPage) return;
      const next =
        event.key === 'ArrowDown'
          ? sentenceFrom(article.source, sentence.end)
          : sentenceBefore(article.source, sentence.start);
      const box = next && rangeOfSpan(article, next)?.getClientRects()[0];
      if (!next || !box) return;
      event.preventDefault();
      setSentence(next);
      if (isInSight(page, box, EDGE, EDGE)) return;
      const before = scrolledLength(page);
      bringToRest(page, box, READING_LINE - box.height / 2);
      isOwnScroll.current = scrolledLength(page) !== before;
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [article, scroller, isWanted, sentence]);
  return isWanted ? sentence : null;
}

/** The first sentence that does not end before the reading line. */
function sentenceEndingBehindLine(article: ArticleText, page: HTMLElement): Span | null {
  const id = placeAtLine(page, article.root)?.blockId;
  const block = article.source.blocks.find((one) => one.id === id);
  if (!block) return null;
  const sentences = splitSentences(article.source.text, block);
  return (
    sentences.find((one) => {
      const last = [...(rangeOfSpan(article, one)?.getClientRects() ?? [])].at(-1);
      return last && !endsBefore(page, last, READING_LINE);
    }) ?? sentenceFrom(article.source, block.end)
  );
}

function keptWhereSame(now: Span | null, next: Span | null): Span | null {
  return now && next && now.start === next.start && now.end === next.end ? now : next;
}
