import { remembered } from '../../remembered';
import type { BankSource } from '../bank-source';
import type { FactKind } from '../model';
import { answerCore } from '../stems/answer-core';
import { tokensOf } from '../stems/predicate';
import { withoutMarks } from '../without-marks';

/** A word or phrase that may stand as a wrong option. */
export interface Term {
  readonly text: string;
  readonly kind: FactKind;
  readonly start: number;
  /** The two characters after it and its closing mark: “…”活动 goes with “…”活动. */
  readonly following: string;
  /** See `shapeOf`. */
  readonly shape: string;
}

/** Terms are compared with each other: what is told of one is kept. */
const KEPT = 5000;

/** So many terms on either side of the answer's place are looked at: those far off are the less like it. */
const NEAREST = 150;

const NAMES: readonly FactKind[] = ['quoted', 'document', 'person', 'place', 'body'];

/** The names and terms of a text, each once, in the order of the text; what distractors are drawn from. */
export function termsOf({ facts, text: whole }: Pick<BankSource, 'facts' | 'text'>): readonly Term[] {
  const terms = new Map<string, Term>();
  for (const fact of facts) {
    const { kind, start, end } = fact;
    const text = withoutMarks(fact.text);
    const key = `${kind} ${text}`;
    const isName = NAMES.includes(kind) && (kind !== 'person' || answerCore(fact, whole) !== null);
    if (isName && !terms.has(key)) {
      terms.set(key, { kind, text, start, following: followingOf(whole, end), shape: shapeOf(text) });
    }
  }
  return [...terms.values()].sort((a, b) => a.start - b.start);
}

/**
 * Those of `terms` (all of the answer's kind) that have its shape, the likeliest first: the same ending, the same length, near in the text.
 * Lengths differ by 2 at most (by a third for long ones). Some may be its short form: check.
 */
export function termDistractors(answer: Term, terms: readonly Term[]): readonly string[] {
  const slack = Math.max(2, Math.floor(answer.text.length / 3));
  const place = firstFrom(terms, answer.start);
  return terms
    .slice(Math.max(0, place - NEAREST), place + NEAREST)
    .filter(({ text }) => Math.abs(text.length - answer.text.length) <= slack)
    .filter(({ shape }) => shape === answer.shape)
    .filter((term) => !ENDS_ALIKE.includes(answer.kind) || term.text.at(-1) === answer.text.at(-1))
    .map((term) => ({ term, likeness: likeness(answer, term) }))
    .filter((one) => answer.kind !== 'quoted' || one.likeness >= PLAUSIBLE)
    .sort((a, b) => b.likeness - a.likeness || a.term.start - b.term.start)
    .map(({ term }) => term.text);
}

/** Names that say by their ending what they are: an office beside a group is no choice. */
const ENDS_ALIKE: readonly FactKind[] = ['body', 'place'];
/** Quoted terms are of all sorts: one must have more in common with the answer than being quoted nearby. */
const PLAUSIBLE = 2.6;

/** Index of the first term that starts at `start` or later. */
function firstFrom(terms: readonly Term[], start: number): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The two characters after a term and its closing mark; empty where a mark follows. */
export function followingOf(text: string, end: number): string {
  const words = text
    .slice(end, end + 4)
    .replace(/^[”」’』》〉]/u, '')
    .slice(0, 2);
  return /^\p{L}{2}$/u.test(words) ? words : '';
}

/** Which scripts the words are of: no option stands out as the only one with Latin letters or digits. */
export const shapeOf = remembered(KEPT, (words) =>
  [/\p{Script=Han}/u, /\p{Script=Latin}/u, /\d/u].map((script) => (script.test(words) ? '1' : '0')).join(''),
);

/** The word classes of a term, names and nouns alike, verbs and what may be one alike. */
export const patternOf = remembered(KEPT, (words) =>
  tokensOf(words)
    .map(({ tag }) => (tag.startsWith('v') ? 'v' : /^[xns]/u.test(tag) ? 'n' : tag))
    .join(''),
);

function likeness(answer: Term, term: Term): number {
  const tail = answer.text.at(-1) === term.text.at(-1) ? 2 : 0;
  const longTail = answer.text.slice(-2) === term.text.slice(-2) ? 2 : 0;
  const length = 1 - Math.abs(answer.text.length - term.text.length) / 4;
  const distance = Math.min(1, Math.abs(answer.start - term.start) / 4000);
  const following = answer.following !== '' && answer.following === term.following ? 3 : 0;
  const counted = /^[一二两三四五六七八九十]/u;
  const isCounted = counted.test(answer.text);
  const count = isCounted === counted.test(term.text) ? (isCounted ? 2 : 0) : -2;
  const build = patternOf(answer.text) === patternOf(term.text) ? 1.5 : 0;
  return tail + longTail + following + length + count + build - distance;
}
