import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import search from 'approx-string-match';
import { createIntervalIndex } from '../../src/core/annotations/interval-index';
import { describeSpan } from '../../src/core/annotations/describe';
import { createMatcher, maxDistanceFor } from '../../src/core/annotations/match-quote';
import { resolveAll } from '../../src/core/annotations/resolve-all';
import { changeWords, createRandom, editText, inventText } from './edited-text';

/*
 * Finding annotations again: 1,000 quotes of 40 characters with 10 % changed, in a text of a million, beside
 * approx-string-match in the same run; 10,000 annotations after random edits; hit testing among 10,000 spans.
 */
const TEXT_LENGTH = 1_000_000;
const QUOTES = 1000;
const QUOTE_LENGTH = 40;
/** A tenth of the characters. */
const CHANGES = QUOTE_LENGTH / 10;

/** What finding the same quotes took one of the two; times in milliseconds, the recall a share. */
interface QuoteFigures {
  readonly msPerQuote: number;
  readonly slowestMs: number;
  readonly recall: number;
}

export interface AnchoringFigures {
  readonly ours: QuoteFigures;
  readonly reference: QuoteFigures;
  readonly repetitive: { readonly oursMs: number; readonly referenceMs: number };
  readonly edited: { readonly recall: number; readonly resolveMs: number } & Readonly<
    Record<'exact' | 'moved' | 'approximate' | 'orphan', { readonly count: number; readonly wrong: number }>
  >;
  readonly hitTestMs: number;
}

export function measureAnchoring(): AnchoringFigures {
  const random = createRandom(2022);
  const sample: { text: string } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../resources/cases/wuhu-2022/text.json'), 'utf8'),
  );
  const text = inventText(sample.text, TEXT_LENGTH, random);
  return {
    ...measureQuotes(text, random),
    repetitive: measureRepetitive(),
    edited: measureEdited(text, random),
    hitTestMs: measureHitTest(random),
  };
}

function measureQuotes(
  text: string,
  random: () => number,
): { readonly ours: QuoteFigures; readonly reference: QuoteFigures } {
  const quotes = Array.from({ length: QUOTES }, () => {
    const start = Math.floor(random() * (text.length - QUOTE_LENGTH));
    return { start, words: changeWords(text.slice(start, start + QUOTE_LENGTH), CHANGES, random) };
  });
  /** `find` gives the starts that it holds for right. */
  const measure = (find: (words: string) => readonly number[]): QuoteFigures => {
    const times: number[] = [];
    let right = 0;
    for (const { start, words } of quotes) {
      const from = performance.now();
      const found = find(words);
      times.push(performance.now() - from);
      if (found.some((at) => Math.abs(at - start) <= CHANGES)) right += 1;
    }
    const total = times.reduce((sum, time) => sum + time, 0);
    return { msPerQuote: total / QUOTES, slowestMs: Math.max(...times), recall: right / QUOTES };
  };
  // Nothing is prepared beforehand: the first quote pays for the index.
  const matcher = createMatcher(text);
  return {
    // Ours has to be right with its first choice, the reference with any.
    ours: measure((words) =>
      matcher
        .findSimilar(words, maxDistanceFor(words.length), 0)
        .slice(0, 1)
        .map(({ start }) => start),
    ),
    reference: measure((words) =>
      search(text, words, maxDistanceFor(words.length)).map(({ start }) => start),
    ),
  };
}

/** The worst case: every place of the text looks like every other. */
function measureRepetitive(): AnchoringFigures['repetitive'] {
  const text = '党建引领'.repeat(TEXT_LENGTH / 4);
  const words = `${'党建引领'.repeat(5)}变变变变${'党建引领'.repeat(4)}`;
  const matcher = createMatcher(text);
  const from = performance.now();
  matcher.findSimilar(words, maxDistanceFor(words.length), 0);
  const between = performance.now();
  search(text, words, maxDistanceFor(words.length));
  return { oursMs: between - from, referenceMs: performance.now() - between };
}

function measureEdited(text: string, random: () => number): AnchoringFigures['edited'] {
  const spans = Array.from({ length: 10_000 }, () => {
    const start = Math.floor(random() * (text.length - 200));
    return { start, end: start + 2 + Math.floor(random() * 80) };
  });
  const annotations = spans.map((span) => describeSpan(text, span, 0));
  const edited = editText(text, 0.002, random);
  const from = performance.now();
  const resolutions = resolveAll(edited.text, annotations, 1);
  const resolveMs = performance.now() - from;

  const tally = {
    exact: { count: 0, wrong: 0 },
    moved: { count: 0, wrong: 0 },
    approximate: { count: 0, wrong: 0 },
    orphan: { count: 0, wrong: 0 },
  };
  let whole = 0;
  let wholeFound = 0;
  resolutions.forEach((found, index) => {
    const { start, end } = spans[index] ?? { start: 0, end: 0 };
    const place = edited.places[start] ?? -1;
    const isWhole = place >= 0 && edited.text.startsWith(text.slice(start, end), place);
    if (isWhole) whole += 1;
    tally[found.kind].count += 1;
    if (found.kind === 'orphan') {
      if (isWhole) tally.orphan.wrong += 1;
      return;
    }
    if (isWhole && found.start === place && found.end === place + end - start) wholeFound += 1;
    // Words that were edited may begin a little further on; more than that is another place.
    const survivors = edited.places.subarray(start, end).filter((at) => at >= 0);
    const isNear = survivors.some((at) => at >= found.start && at < found.end);
    const isRight = found.kind === 'approximate' || !isWhole ? isNear : found.start === place;
    if (!isRight) tally[found.kind].wrong += 1;
  });
  return { recall: wholeFound / whole, resolveMs, ...tally };
}

function measureHitTest(random: () => number): number {
  const spans = Array.from({ length: 10_000 }, () => {
    const start = Math.floor(random() * TEXT_LENGTH);
    return { start, end: start + Math.floor(random() * 400) };
  });
  const index = createIntervalIndex(spans);
  const from = performance.now();
  for (let test = 0; test < 1000; test += 1) index.at(Math.floor(random() * TEXT_LENGTH));
  return (performance.now() - from) / 1000;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(JSON.stringify(measureAnchoring(), null, 2));
}
