import { createRandom, shuffled } from '../../random';
import type { Span } from '../../text/model';
import type { BankSource } from '../bank-source';
import { hashNumber } from '../content-hash';
import { couldBeSame } from '../distractors/different';
import type { Definition } from '../structure/definitions';
import type { Draft } from './draft';
import { explainPoints } from './explain-points';
import { bareTitle, type Point } from './outline';
import type { TimedEvent } from './timed-events';

const FEWEST = 4;
const MOST = 6;
const LONGEST_MEANING = 80;

interface Pair {
  readonly start: number;
  readonly end: number;
  readonly left: string;
  readonly right: string;
}

/** Joins points of one chapter with what the text says about them next, four to six of them. */
export function pointMatchings(points: readonly Point[], source: BankSource): readonly Draft[] {
  const cases = source.parts.filter(({ kind }) => kind === 'case');
  const chapters =
    cases.length > 0
      ? cases
      : source.sections.filter(({ level, parentId }) => level > 0 && parentId === null);
  const within = (span: Span) => points.filter(({ start }) => start >= span.start && start < span.end);
  const groupsOf =
    chapters.length === 0
      ? [{ title: '', points }]
      : chapters.map((chapter) => ({ title: bareTitle(chapter.title), points: within(chapter) }));
  return groupsOf.flatMap((group) => {
    const pairs = clear(group.points.filter(isTelling).map(pairOf), source);
    return matching(spread(pairs, MOST), source.wording.matchLeads(group.title), source, 0.8);
  });
}

function isTelling({ theme, detail }: Point): boolean {
  return theme.length >= 4 && detail.length >= 6 && detail.length <= 40 && !/[的后後时時前中]$/u.test(detail);
}

function pairOf({ start, end, theme, detail }: Point): Pair {
  return { start, end: end + detail.length, left: theme, right: detail };
}

/** So many of them, evenly from first to last. */
function spread<T>(items: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, items.length / count);
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

/** Joins events with their dates. */
export function timeMatchings(events: readonly TimedEvent[], source: BankSource): readonly Draft[] {
  const pairs = events.map(({ start, end, event, date }) => ({ start, end, left: event, right: date }));
  return groups(clear(pairs, source)).flatMap((group) =>
    matching(group, source.wording.matchYears, source, 0.75),
  );
}

/** Joins terms with their definitions. */
export function termMatchings(definitions: readonly Definition[], source: BankSource): readonly Draft[] {
  const pairs = definitions
    .filter(({ meaning }) => meaning.length <= LONGEST_MEANING)
    .map(({ start, end, term, meaning }) => ({ start, end, left: term, right: meaning }));
  return groups(clear(pairs, source)).flatMap((group) =>
    matching(group, source.wording.matchTerms, source, 0.85),
  );
}

function groups(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const count = Math.max(1, Math.ceil(pairs.length / MOST));
  const size = Math.ceil(pairs.length / count);
  return Array.from({ length: count }, (_, index) => pairs.slice(index * size, (index + 1) * size));
}

function matching(pairs: readonly Pair[], stem: string, source: BankSource, score: number): readonly Draft[] {
  const span = {
    start: Math.min(...pairs.map(({ start }) => start)),
    end: Math.max(...pairs.map(({ end }) => end)),
  };
  if (pairs.length < FEWEST) return [];
  const lefts = pairs.map(({ left }) => left);
  const matches = shuffled(
    pairs.map(({ right }) => right),
    createRandom(hashNumber(lefts.join('|'))),
  );
  return [
    {
      body: {
        kind: 'matching',
        stem,
        options: lefts,
        matches,
        answer: pairs.map(({ right }) => matches.indexOf(right)),
        ...explainPoints(source, span, pairs.map(({ left, right }) => `${left}——${right}`).join('；')),
        difficulty: 2,
      },
      anchor: { answer: lefts.join('|'), sentence: stem },
      variant: '',
      place: span,
      score,
    },
  ];
}

/** Without pairs that touch an avoided place, give themselves away or could be taken for one before. */
function clear(pairs: readonly Pair[], { avoid }: BankSource): readonly Pair[] {
  const kept: Pair[] = [];
  for (const pair of pairs) {
    const isSafe = !avoid.some(({ start, end }) => start < pair.end && end > pair.start);
    const isLike = kept.some(
      (other) => couldBeSame(pair.left, other.left) || couldBeSame(pair.right, other.right),
    );
    if (isSafe && !isLike && !givesItselfAway(pair)) kept.push(pair);
  }
  return kept;
}

/** Four characters in a row on both sides join the pair without knowing the text. */
function givesItselfAway({ left, right }: Pair): boolean {
  for (let at = 0; at + 4 <= left.length; at += 1) if (right.includes(left.slice(at, at + 4))) return true;
  return false;
}
