import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Span } from '../../../core/text/model';
import { isInSight } from '../../ui/page-flow';
import { type ArticleText, rangeOfSpan, rectOfSpan, selectedSpan } from '../annotations';
import { firstFrom } from './first-from';
import { placeInView } from './place-in-view';
import { useFindKeys } from './use-find-keys';
import { useHits } from './use-hits';
import { usePaintedHits } from './use-painted-hits';

/** How near to the window's top a hit may stand, in CSS pixels: the bar is there. */
const MARGIN = 64;
/** Longer selections are not taken for words to look for. */
const MAX_QUERY = 60;

/** What was looked for last, in any text: it stays in the bar as long as the window is open. */
const remembered = { query: '', isPinyin: false };

/** Finding in the text on the page: state, acts, and the places found. */
export interface Find {
  readonly isOpen: boolean;
  readonly query: string;
  readonly isPinyin: boolean;
  /** Every place found, in order; none while the bar is closed. Offsets are UTF-16 code units. */
  readonly hits: readonly Span[];
  /** Index of the hit that is gone to; -1 where there is none. */
  readonly index: number;
  /** Whether `hits` belong to `query` already. */
  readonly isCurrent: boolean;
  /** Goes up by one each time the bar is asked for, open or not: its field then takes the focus. */
  readonly asked: number;
  /** Asks for the bar, with the selected words in it where some are selected. */
  open(): void;
  /** Asks for the bar with these words in it, looked for from an offset on. */
  lookFor(words: string, from: number): void;
  close(): void;
  setQuery(query: string): void;
  setPinyin(isPinyin: boolean): void;
  /** Goes to the next hit (1) or the one before (-1), around the ends. */
  go(step: 1 | -1): void;
}

const NONE: readonly Span[] = [];
const wished = (wish: number) => wish + 1;

/**
 * Finding in an article. `jump` brings a span into view; it is asked only for hits that are not in view.
 * Ctrl+F opens, F3 goes on, Escape in the bar closes it with the current hit selected, as browsers do.
 */
export function useFind(
  article: ArticleText | null,
  scroller: RefObject<HTMLElement | null>,
  jump: (span: Span) => void,
): Find {
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState(0);
  const [query, setQueryState] = useState(remembered.query);
  const [isPinyin, setPinyinState] = useState(remembered.isPinyin);
  /** Where looking began: typing finds the first hit from here on. */
  const [from, setFrom] = useState(0);
  const text = article?.source.text ?? '';
  const found = useHits({ text, isOpen, query, isPinyin });
  const hits = isOpen ? found.hits : NONE;
  const index = hits.length === 0 ? -1 : firstFrom(hits, from) % hits.length;
  const current = hits[index] ?? null;
  usePaintedHits(article, scroller, hits, current);

  /** Goes up by one with each act that is to bring the current hit into view. */
  const [wish, setWish] = useState(0);
  const granted = useRef(0);
  useEffect(() => {
    if (!current || !article || granted.current === wish || !found.isCurrent) return;
    granted.current = wish;
    if (!isInView(article, scroller.current, current)) jump(current);
  }, [article, scroller, current, found.isCurrent, wish, jump]);

  const ask = useCallback((words: string | null, at: number) => {
    setFrom(at);
    if (words !== null) {
      remembered.query = words;
      setQueryState(words);
    }
    setWish(wished);
    setOpen(true);
    setAsked(wished);
  }, []);
  const open = useCallback(() => {
    const selected = article && selectedSpan(article);
    const words = selected ? text.slice(selected.start, selected.end) : '';
    const isFit = words !== '' && words.length <= MAX_QUERY && !words.includes('\n');
    ask(isFit ? words : null, selected?.start ?? (article ? placeInView(article, scroller.current) : 0));
  }, [article, scroller, text, ask]);
  const close = useCallback(() => {
    setOpen(false);
    scroller.current?.focus({ preventScroll: true });
    const range = article && current && rangeOfSpan(article, current);
    if (!range) return;
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
  }, [article, scroller, current]);
  const setQuery = useCallback((next: string) => {
    remembered.query = next;
    setWish(wished);
    setQueryState(next);
  }, []);
  const setPinyin = useCallback((next: boolean) => {
    remembered.isPinyin = next;
    setWish(wished);
    setPinyinState(next);
  }, []);
  const go = useCallback(
    (step: 1 | -1) => {
      const next = hits[(index + step + hits.length) % hits.length];
      if (!next) return;
      setWish(wished);
      setFrom(next.start);
    },
    [hits, index],
  );
  useFindKeys({ isOpen, open, go });
  return useMemo(
    () => ({
      isOpen,
      query,
      isPinyin,
      hits,
      index,
      isCurrent: found.isCurrent,
      asked,
      open,
      lookFor: ask,
      close,
      setQuery,
      setPinyin,
      go,
    }),
    [isOpen, query, isPinyin, hits, index, found.isCurrent, asked, open, ask, close, setQuery, setPinyin, go],
  );
}

/** Whether a hit can be read as the page stands: inside the window, and not under the bar at its top. */
function isInView(article: ArticleText, scroller: HTMLElement | null, hit: Span): boolean {
  const box = rectOfSpan(article, hit);
  return !!box && !!scroller && isInSight(scroller, box, MARGIN, MARGIN / 2);
}
