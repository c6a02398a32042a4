import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CanonicalText, Span } from '../../../core/text/model';
import { type CursorStep, moveCursor, spanOfCursor, type TextCursor } from '../../../core/text/text-cursor';
import { bringText } from '../../ui/growing-text';
import { isInOverlay } from '../../ui/is-in-overlay';
import { isTyping } from '../../ui/is-typing';
import { type ArticleText, bringIntoView, rangeOfSpan, selectedSpan } from '../annotations';
import { cursorStepOf } from './cursor-keys';
import { firstSentenceInView } from './first-sentence-in-view';

/** Selecting by keys: the words last selected so, and where keys go on from. */
export interface TextCursorState {
  readonly selected: Span | null;
  /** Whether the selection at this moment was made by keys. */
  isSelected(): boolean;
  /** Puts the cursor at a place without selecting it. */
  place(span: Span): void;
}

/**
 * J and K select the next and the previous sentence, P the paragraph: from the selection, else from where the cursor
 * was if that is in view, else at the top of it. Arrows go on from there, and Shift extends. The selection is that of
 * the page, so that everything that works on words selected by hand works on these.
 */
export function useTextCursor(
  article: ArticleText | null,
  scroller: RefObject<HTMLElement | null>,
): TextCursorState {
  const source = article?.source;
  // Offsets into one text say nothing of another.
  const known = useRef<Known<TextCursor> | null>(null);
  const [told, setTold] = useState<Known<Span> | null>(null);
  const cursorNow = useCallback(
    () => (known.current?.source === source ? (known.current?.value ?? null) : null),
    [source],
  );
  const isSelected = useCallback(() => {
    const span = article && selectedSpan(article);
    const cursor = cursorNow();
    const own = cursor && spanOfCursor(cursor);
    return !!span && span.start === own?.start && span.end === own.end;
  }, [article, cursorNow]);
  const place = useCallback(
    (span: Span) => {
      if (source) known.current = { source, value: { anchor: span, focus: span } };
    },
    [source],
  );
  useEffect(() => {
    if (!article) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const page = scroller.current;
      const { target } = event;
      if (!page || event.defaultPrevented || event.isComposing) return;
      if (isTyping(target) || isInOverlay(target)) return;
      const isOwn = isSelected();
      const step = cursorStepOf(event, isOwn && isInText(target, page, article));
      if (!step) return;
      event.preventDefault();
      const byHand = isOwn ? null : selectedSpan(article);
      const next = stepFrom(article, page, { byHand, isOwn, cursor: cursorNow() }, step);
      if (!next || !select(article, page, next)) return;
      known.current = { source: article.source, value: next };
      setTold({ source: article.source, value: spanOfCursor(next) });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [article, scroller, cursorNow, isSelected]);
  const selected = told && told.source === source ? told.value : null;
  return useMemo(() => ({ selected, isSelected, place }), [selected, isSelected, place]);
}

interface Known<T> {
  readonly source: CanonicalText;
  readonly value: T;
}

interface Start {
  /** A selection that the cursor did not make. */
  readonly byHand: Span | null;
  readonly cursor: TextCursor | null;
  /** Whether what the cursor spans is selected. */
  readonly isOwn: boolean;
}

/** Where a step leads; `null` at the ends of the text. */
function stepFrom(
  article: ArticleText,
  page: HTMLElement,
  { byHand, cursor, isOwn }: Start,
  step: CursorStep,
): TextCursor | null {
  const { source } = article;
  if (byHand) return moveCursor(source, { anchor: byHand, focus: byHand }, step);
  if (cursor && (isOwn || isInView(article, page, cursor.focus))) return moveCursor(source, cursor, step);
  const first = firstSentenceInView(article, page);
  const start = first && { anchor: first, focus: first };
  return start && step.unit === 'paragraph' ? moveCursor(source, start, step) : start;
}

/** Selects what the cursor spans, brings its moving end into view and gives the text the focus. */
function select(article: ArticleText, page: HTMLElement, cursor: TextCursor): boolean {
  bringText(article.root, cursor.focus.start);
  const range = rangeOfSpan(article, spanOfCursor(cursor));
  const moving = rangeOfSpan(article, cursor.focus);
  if (!range || !moving) return false;
  if (!isInText(document.activeElement, page, article)) page.focus({ preventScroll: true });
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
  bringIntoView(page, moving);
  return true;
}

function isInView(article: ArticleText, page: HTMLElement, span: Span): boolean {
  const box = rangeOfSpan(article, span)?.getBoundingClientRect();
  const view = page.getBoundingClientRect();
  return (
    !!box && box.bottom > view.top && box.top < view.bottom && box.right > view.left && box.left < view.right
  );
}

/** Whether the focus is on the page itself or something in its text, and not on a card or a bar beside it. */
function isInText(target: EventTarget | null, page: HTMLElement, { root }: ArticleText): boolean {
  return target === document.body || target === page || (target instanceof Node && root.contains(target));
}
