import { type RefObject, useEffect } from 'react';
import { type ArticleText, bringIntoView, paintRanges, rangeOfSpan } from '../annotations';
import type { Playing } from './player';
import './read-aloud.css';

/** Lights the sentence that is read aloud and keeps it in view. */
export function useFollowedSentence(
  article: ArticleText | null,
  scroller: RefObject<HTMLElement | null>,
  { status, sentence }: Playing,
): void {
  useEffect(() => {
    const range = article && sentence && rangeOfSpan(article, sentence);
    paintRanges('read-aloud', range ? [range] : [], 2);
    return () => paintRanges('read-aloud', []);
  }, [article, sentence]);
  useEffect(() => {
    const range = article && sentence && rangeOfSpan(article, sentence);
    if (range && scroller.current && status === 'speaking') bringIntoView(scroller.current, range);
  }, [article, scroller, sentence, status]);
}
