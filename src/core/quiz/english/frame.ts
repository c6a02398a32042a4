import type { Span } from '../../text/model';
import type { Gate } from '../model';
import { placeOf } from './parts';
import type { EnglishSentence } from './read-paragraph';
import { isClosed, leansBack } from './sentences';

/** The words that ask for an answer: `place + lead + before + (the answer) + after` reads as in the text. */
export interface EnglishFrame {
  /** Where it is said (Article 4: ), where the text is told in parts; else empty. */
  readonly place: string;
  /** What leads the item in, or the sentence that the stem's own points back to; may be empty. */
  readonly lead: string;
  readonly before: string;
  readonly after: string;
  /** The stem's own words in the text. */
  readonly window: Span;
}

/** A sentence with no more than this is shown whole, in UTF-16 code units. */
const WHOLE = 170;
const LONGEST = 280;
const LONGEST_LEAD = 220;
const LONGEST_IN_ALL = 420;
const FEWEST_LETTERS = 18;
/** Where a sentence may end before its end: what follows adds to it. */
const CUT =
  /(?:;\s|,\s(?:which|who|whose|where|while|although|whereas|but|so that|and (?:the|it|they|a|this|these))\s)/gu;
/** A clause that begins so, after a semicolon, has a subject of its own. */
const STANDS_ALONE = /^(?:the|an?|each|every|all|no|in|on|by|at|\p{Lu}\p{L}+|\d[\d,.]*)\s/u;
const FURNITURE = /https?:|www\.|©/u;

/**
 * Frames a place of a sentence. The stem begins where the sentence does, or with a clause after a semicolon that stands by
 * itself; an item is shown after its lead-in, and a sentence that points back after the one before. Else the gate that
 * refuses it.
 */
export function frameOf(
  text: string,
  sentence: EnglishSentence,
  answer: Span,
  avoid: readonly Span[],
): EnglishFrame | Gate {
  const isWhole = sentence.leadIn !== null || sentence.start > sentence.full;
  // A line that begins in the middle of a sentence was torn off.
  if (!isWhole && /^\p{Ll}/u.test(text.slice(sentence.start))) return 'danglingReference';
  const window = windowOf(text, sentence, answer);
  const asked = text.slice(answer.start, answer.end);
  const lead = leadOf(text, sentence, window);
  if (lead === null) return 'danglingReference';
  const shown = lead.span === null ? [window] : [window, lead.span];
  if (shown.some((span) => avoid.some(({ start, end }) => start < span.end && end > span.start)))
    return 'erratum';
  const isMoved = window.start > sentence.full && sentence.leadIn === null;
  const opening = text.slice(window.start, answer.start);
  const before = isMoved ? capitalised(opening) : opening;
  const after = text.slice(answer.end, window.end);
  const all = lead.words + before + after;
  if (FURNITURE.test(all)) return 'furniture';
  if (
    window.end - window.start > LONGEST ||
    all.length > LONGEST_IN_ALL ||
    (all.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS
  )
    return 'tooLittleContext';
  if (says(all, asked)) return 'answerInStem';
  if (!isBalanced(before + asked + after)) return 'danglingReference';
  if (hasRival(text, answer)) return 'ambiguousAnswer';
  const { part } = sentence;
  const place = part === null || says(part.label, asked) ? '' : placeOf(part, !says(part.title, asked));
  return { place, lead: lead.words, before, after, window };
}

function windowOf(text: string, { start, end }: EnglishSentence, answer: Span): Span {
  if (end - start <= WHOLE) return { start, end };
  const cuts = [...text.slice(start, end).matchAll(CUT)].map(({ index, 0: mark }) => ({
    at: start + index,
    next: start + index + mark.length,
    isStop: mark.startsWith(';'),
  }));
  const first = cuts.findLast(({ isStop, next }) => isStop && next <= answer.start);
  const clause = first === undefined ? '' : text.slice(first.next, end);
  const opens = first !== undefined && STANDS_ALONE.test(clause) && !leansBack(clause) ? first.next : start;
  const last = cuts.find(({ at }) => at >= answer.end && at - opens > WHOLE / 3);
  return { start: opens, end: last?.at ?? end };
}

/** What stands before the window, and where in the text; `null` where words that it needs can't be shown. */
function leadOf(
  text: string,
  sentence: EnglishSentence,
  window: Span,
): { words: string; span: Span | null } | null {
  const { leadIn, previous } = sentence;
  if (leadIn !== null) {
    const words = text.slice(leadIn.start, leadIn.end);
    return leansBack(words) || words.length > LONGEST_LEAD ? null : { words: `${words} `, span: leadIn };
  }
  const own = text.slice(window.start, window.end);
  if (!leansBack(own)) return { words: '', span: null };
  if (window.start > sentence.start) return null;
  for (let from = previous; from !== null; from = from.previous) {
    const span = { start: from.start, end: previous?.end ?? from.end };
    const words = text.slice(span.start, span.end);
    if (words.length > LONGEST_LEAD || from.leadIn !== null) return null;
    if (!leansBack(words)) return isClosed(words) ? { words: `${capitalised(words)} `, span } : null;
  }
  return null;
}

/** All that a frame shows, with words or a gap in the answer's place. */
export function stemOf({ place, lead, before, after }: EnglishFrame, words: string): string {
  return ended(place + lead + before + words + after);
}

/** A stem with a full stop, where it was cut before the sentence's end or is an item of a list. */
export function ended(stem: string): string {
  const bare = stem.replace(/[;:,\s]+$/u, '');
  return isClosed(bare) ? bare : `${bare}.`;
}

/** With a capital at the head, as after a link that was left out. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whether words say an answer, as words or a figure of their own. */
export function says(words: string, answer: string): boolean {
  const whole = words.toLowerCase();
  const asked = answer.toLowerCase();
  for (let at = whole.indexOf(asked); at >= 0; at = whole.indexOf(asked, at + 1)) {
    const isCut = /[\p{L}\d.,]$/u.test(whole.slice(0, at)) && !/[.,]\s?$/u.test(whole.slice(0, at));
    const goesOn = /^(?:[\p{L}\d]|[.,]\d)/u.test(whole.slice(at + asked.length));
    if (!isCut && !goesOn) return true;
  }
  return false;
}

function isBalanced(words: string): boolean {
  const count = (mark: string) => words.split(mark).length - 1;
  return count('(') === count(')') && count('“') === count('”') && count('"') % 2 === 0;
}

const KEY = 24;

/** Whether the words on both sides of the answer stand elsewhere with something else between them. */
function hasRival(text: string, { start, end }: Span): boolean {
  const left = /[^.!?\n]*$/u.exec(text.slice(Math.max(0, start - KEY), start))?.[0] ?? '';
  const right = /^[^.!?\n]*/u.exec(text.slice(end, end + KEY))?.[0] ?? '';
  if (left.trim().length < 8 || right.trim().length < 4) return false;
  const answer = text.slice(start, end);
  for (let at = text.indexOf(left); at >= 0; at = text.indexOf(left, at + 1)) {
    const from = at + left.length;
    const place = text.slice(from, from + answer.length + 20).indexOf(right);
    if (from !== start && place > 0 && text.slice(from, from + place) !== answer) return true;
  }
  return false;
}
