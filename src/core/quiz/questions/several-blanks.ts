import { groupBy } from '../../group-by';
import { parseQuantity } from '../answers/quantity';
import { answerCore, isOneOfMany } from '../stems/answer-core';
import type { BankSource } from '../bank-source';
import { refusingGate } from '../gates/frame-gates';
import { BLANK, type Fact, type FactKind } from '../model';
import type { Span } from '../../text/model';
import { shownBefore, type Frame } from '../stems/frame';
import { frameFact } from '../stems/frame-fact';
import { gapOf } from './cloze';
import { closed } from './closing';
import type { Draft } from './draft';

/** Figures stand for themselves. Quoted terms do where each has words of its own after it (以“…”的态度、以“…”的责任感). */
const TOGETHER: readonly (readonly FactKind[])[] = [['number', 'percentage', 'date'], ['quoted']];
const MOST_BLANKS = 3;
/** A sentence with more figures is a table in words: nobody keeps it. */
const MOST_FIGURES = 4;
/** Letters between two blanks: with fewer, they are parts of one figure or a bare enumeration. */
const LEAST_BETWEEN = 4;
const TRIFLING = 3;
const LONGEST_GAP = 12;
const LONGEST_WINDOW = 110;
/** Code units left standing for each blank: with fewer, a stem is more gap than text. */
const LEFT_PER_BLANK = 9;

/**
 * Gap texts with two or three blanks, one for each sentence that tells as many figures or quoted terms close
 * together. Each blank passes the same gates as a gap of its own.
 */
export function severalBlankDrafts(facts: readonly Fact[], source: BankSource): readonly Draft[] {
  return TOGETHER.flatMap((kinds) => draftsOfKinds(kinds, facts, source));
}

function draftsOfKinds(
  kinds: readonly FactKind[],
  facts: readonly Fact[],
  source: BankSource,
): readonly Draft[] {
  const short = facts.filter(({ kind, text }) => kinds.includes(kind) && text.length <= LONGEST_GAP);
  const bySentence = groupBy(short, ({ sentence }) => sentence.start);
  return [...bySentence.values()].flatMap((group) => {
    const figures = withoutOverlaps(group);
    if (figures.length > MOST_FIGURES && !kinds.includes('quoted')) return [];
    const asked = apart(
      figures.filter((fact) => isFairGap(fact, source.text)),
      source.text,
    );
    const draft = asked.length < 2 ? null : blankDraft(asked, source);
    return draft === null ? [] : [draft];
  });
}

function blankDraft(facts: readonly Fact[], source: BankSource): Draft | null {
  const [first] = facts;
  const last = facts.at(-1);
  if (first === undefined || last === undefined) return null;
  const { text, wording } = source;
  const stretch = { start: first.start, end: last.end };
  const whole = frameFact(source, first, stretch);
  const { window } = whole;
  const asked = facts.reduce((sum, fact) => sum + fact.text.length, 0);
  const length = window.end - window.start;
  if (length > LONGEST_WINDOW || length - asked < LEFT_PER_BLANK * facts.length) return null;
  const frames = facts.map((fact) => frameOf(fact, whole, text));
  if (frames.some((frame) => refusingGate(frame, source) !== null)) return null;
  const gaps = frames.map((frame) => gapOf(frame));
  const quote = text.slice(window.start, window.end);
  return {
    body: {
      kind: 'cloze',
      stem: closed(shownBefore({ ...whole, before: stemOf(facts, gaps, window, text) })),
      answer: gaps.map(({ spellings }) => spellings),
      explanation: wording.explain(closed(quote)),
      source: { ...window, quote },
      difficulty: 3,
    },
    anchor: {
      answer: facts.map((fact) => fact.text).join('…'),
      sentence: text.slice(first.sentence.start, first.sentence.end),
    },
    variant: 'several',
    place: stretch,
    score: Math.max(...facts.map((fact) => source.worthOf(fact))) - 0.05,
  };
}

function frameOf(fact: Fact, whole: Frame, text: string): Frame {
  const { window } = whole;
  return {
    ...whole,
    fact,
    answer: fact,
    answerText: fact.text,
    before: text.slice(window.start, fact.start),
    after: text.slice(fact.end, window.end),
  };
}

function stemOf(
  facts: readonly Fact[],
  gaps: readonly ReturnType<typeof gapOf>[],
  window: Span,
  text: string,
): string {
  let stem = '';
  let at = window.start;
  for (const [index, { start, end }] of facts.entries()) {
    const gap = gaps[index];
    stem += text.slice(at, start) + (gap === undefined ? '' : gap.shown + BLANK + gap.rest);
    at = end;
  }
  return stem + text.slice(at, window.end);
}

function withoutOverlaps(facts: readonly Fact[]): readonly Fact[] {
  const kept: Fact[] = [];
  for (const fact of facts) {
    if (kept.every(({ start, end }) => fact.end <= start || fact.start >= end)) kept.push(fact);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

/** The first figures that have words of their own beside them; of two side by side, the larger. */
function apart(figures: readonly Fact[], text: string): readonly Fact[] {
  const kept: Fact[] = [];
  for (const figure of figures) {
    const last = kept.at(-1);
    const between = text.slice(last?.end ?? figure.start, figure.start).replace(/[^\p{L}]/gu, '');
    if (last === undefined || between.length >= LEAST_BETWEEN) kept.push(figure);
    else if (valueOf(figure) > valueOf(last)) kept.splice(-1, 1, figure);
  }
  return kept.slice(0, MOST_BLANKS);
}

function valueOf({ text }: Fact): number {
  return parseQuantity(text)?.value ?? 0;
}

function isFairGap(fact: Fact, text: string): boolean {
  const quantity = fact.kind === 'number' ? parseQuantity(fact.text) : null;
  if (quantity !== null && quantity.value <= TRIFLING) return false;
  if (fact.kind === 'quoted' && !/^[”」]\p{L}/u.test(text.slice(fact.end, fact.end + 2))) return false;
  return answerCore(fact, text) !== null && !isOneOfMany(text, fact);
}
