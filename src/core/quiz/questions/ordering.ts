import { createRandom, shuffled } from '../../random';
import type { BankSource } from '../bank-source';
import { hashNumber } from '../content-hash';
import { couldBeSame } from '../distractors/different';
import type { Draft } from './draft';
import { explainPoints } from './explain-points';
import { bareTitle, type Point } from './outline';
import type { TimedEvent } from './timed-events';

const FEWEST = 3;
const MOST = 7;

/** The numbered points of one section (一是, 二是, 三是 …) that run from one without a gap. */
export function runsOf(points: readonly Point[]): readonly (readonly Point[])[] {
  const runs: Point[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (point.number === 1) runs.push([point]);
    else if (run && last && point.number === (last.number ?? 0) + 1 && point.sectionId === last.sectionId)
      run.push(point);
  }
  return runs;
}

/** Puts the numbered points of one section in order. */
export function pointOrderings(points: readonly Point[], source: BankSource): readonly Draft[] {
  return runsOf(points).flatMap((run) => {
    const [first] = run;
    return first === undefined
      ? []
      : ordering(run, ({ theme }) => theme, source.wording.inOrder(first.section), source, 0.85);
  });
}

/** Puts the numbered headings under one heading in order. */
export function headingOrderings(source: BankSource): readonly Draft[] {
  const parents = new Map<string, (typeof source.sections)[number][]>();
  for (const section of source.sections) {
    if (section.parentId === null || !/^[（(]?[一二三四五六七八九十\d]+/u.test(section.title)) continue;
    const family = parents.get(section.parentId);
    if (family === undefined) parents.set(section.parentId, [section]);
    else family.push(section);
  }
  return [...parents].flatMap(([parentId, family]) => {
    const parent = source.sections.find(({ id }) => id === parentId);
    const heads = family.map(({ start, title }) => ({
      start,
      end: start + title.length,
      words: bareTitle(title),
    }));
    return ordering(
      heads,
      ({ words }) => words,
      source.wording.inOrder(bareTitle(parent?.title ?? '')),
      source,
      0.7,
    );
  });
}

/** Puts dated events in order; `events` come in the order of time. */
export function timeOrderings(events: readonly TimedEvent[], source: BankSource): readonly Draft[] {
  return ordering(events, ({ event }) => event, source.wording.byTime, source, 0.75);
}

function ordering<T extends { readonly start: number; readonly end: number }>(
  parts: readonly T[],
  wordsOf: (part: T) => string,
  stem: string,
  source: BankSource,
  score: number,
): readonly Draft[] {
  const kept = parts.slice(0, MOST);
  const right = kept.map(wordsOf);
  const isClear = right.every(
    (words, index) =>
      words.length >= 4 &&
      words.length <= 40 &&
      !right.slice(0, index).some((other) => couldBeSame(words, other)),
  );
  const starts = kept.map(({ start }) => start);
  const span = { start: Math.min(...starts), end: Math.max(...kept.map(({ end }) => end)) };
  if (kept.length < FEWEST || !isClear) return [];
  const options = disordered(right);
  return [
    {
      body: {
        kind: 'ordering',
        stem,
        options,
        answer: right.map((words) => options.indexOf(words)),
        ...explainPoints(source, span, right.map((words, index) => `${index + 1}. ${words}`).join('；')),
        difficulty: right.length > 4 ? 3 : 2,
      },
      anchor: { answer: right.join('|'), sentence: stem },
      variant: '',
      place: span,
      score,
    },
  ];
}

/** Shuffled, and never by chance in the right order. */
function disordered(right: readonly string[]): readonly string[] {
  const options = shuffled(right, createRandom(hashNumber(right.join('|'))));
  return options.every((words, index) => words === right[index]) ? right.toReversed() : options;
}
