import type { Span } from '../../text/model';
import { withoutMarks } from '../distractors/terms';
import type { Fact } from '../model';
import { isInsideQuotes, isVagueFigure } from './figures';

/** Phrases longer than this are no fair gap. */
const LONGEST_PHRASE = 6;

/** The words to ask for: quotes stay in the stem; `null` where the fact is no fair gap. */
export function answerCore({ kind, start, end, text, sentence }: Fact, whole: string): Span | null {
  switch (kind) {
    case 'phrase':
    case 'definition':
      return text.length >= 2 && text.length <= LONGEST_PHRASE ? { start, end } : null;
    case 'number':
    case 'percentage':
    case 'date': {
      const isInTerm = isInsideQuotes(whole.slice(sentence.start, start));
      return isInTerm || isVagueFigure(text, whole.slice(start - 1, start), whole.slice(end, end + 1))
        ? null
        : { start, end };
    }
    default:
      return withoutMarks(text) === text ? { start, end } : { start: start + 1, end: end - 1 };
  }
}

/**
 * Whether a place is one of three and more words joined by 、 or side by side in quotes: the others stand in the
 * stem, and a reader knows the list, not the place.
 */
export function isOneOfMany(text: string, { start, end }: Span): boolean {
  const left = text.slice(Math.max(0, start - 40), start);
  const right = text.slice(end, end + 40);
  const before = /(?:、[“《「]?|[”》」][“《「])$/u.test(left) ? 1 : 0;
  const after = /^(?:[”》」]?、|[”》」][“《「])/u.test(right) ? 1 : 0;
  if (before + after === 0) return false;
  const clause =
    (left.split(/[，,。；;：:\n]/u).at(-1) ?? '') +
    text.slice(start, end) +
    (right.split(/[，,。；;：:\n]/u)[0] ?? '');
  return (clause.match(/、|[”》」][“《「]/gu)?.length ?? 0) >= 2;
}
