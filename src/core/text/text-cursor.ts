import type { CanonicalText, Span } from './model';
import { paragraphBefore, paragraphFrom } from './next-paragraph';
import { sentenceBefore, sentenceFrom } from './next-sentence';

/** A selection by whole sentences or paragraphs: from where it began to where it is, in either direction. */
export interface TextCursor {
  readonly anchor: Span;
  readonly focus: Span;
}

export type TextUnit = 'sentence' | 'paragraph';

/** A step of the cursor. */
export interface CursorStep {
  readonly unit: TextUnit;
  /** To what follows (1) or what went before (-1). */
  readonly step: 1 | -1;
  /** Whether what was selected stays so. */
  readonly isExtending: boolean;
}

/** Everything that is selected. */
export function spanOfCursor({ anchor, focus }: TextCursor): Span {
  return { start: Math.min(anchor.start, focus.start), end: Math.max(anchor.end, focus.end) };
}

/**
 * The cursor after a step. A step by paragraphs first takes the whole of the one that the cursor is in. From a span
 * that ends inside a sentence, the next sentence is that one.
 *
 * @returns `null` at the first or the last of the text
 */
export function moveCursor(
  source: CanonicalText,
  cursor: TextCursor,
  { unit, step, isExtending }: CursorStep,
): TextCursor | null {
  const from = cursor.focus;
  const to =
    unit === 'sentence' ? nextSentence(source, from, step) : nextParagraph(source, cursor, step, isExtending);
  return to && { anchor: isExtending ? cursor.anchor : to, focus: to };
}

function nextSentence(source: CanonicalText, { start, end }: Span, step: 1 | -1): Span | null {
  return step === 1 ? sentenceFrom(source, end) : sentenceBefore(source, start);
}

function nextParagraph(
  source: CanonicalText,
  cursor: TextCursor,
  step: 1 | -1,
  isExtending: boolean,
): Span | null {
  const { focus } = cursor;
  const own = paragraphFrom(source, step === 1 ? Math.max(focus.start, focus.end - 1) : focus.start);
  const selected = spanOfCursor(cursor);
  const isWhole = own !== null && selected.start <= own.start && own.end <= selected.end;
  const isAtEdge = own === null || (step === 1 ? own.end <= focus.end : focus.start <= own.start);
  if (!isAtEdge || (!isWhole && !isExtending)) return own;
  return step === 1 ? paragraphFrom(source, focus.end) : paragraphBefore(source, focus.start);
}
