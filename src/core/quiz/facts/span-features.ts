import type { Analysis } from './analysis';
import type { BoundaryScores } from './boundary-model';
import { RULES, type Candidate } from './candidate';

/** Features of a span beside one for each rule; see `fillSpanFeatures`. */
const DENSE = 44;
export const SPAN_FEATURES = DENSE + RULES.length;

const CLAUSE_MARKS = '，,。；;：:！？!?\n';
const CLASSES: readonly string[] = [
  '，,',
  '。！？!?',
  '；;',
  '：:',
  '、',
  '“‘「『"',
  '”’」』',
  '《〈',
  '》〉',
  '（(',
  '）)',
  '的',
  '了',
  '和与及或',
  '等',
  '在于',
];

const PLAIN_CLASS = 18;
const EDGE_CLASS = 20;

/** What span features need of the whole text, made once. */
export interface SpanContext {
  readonly analysis: Analysis;
  readonly scores: BoundaryScores;
  /** Sums of `scores.inside` up to each word. */
  readonly insideSum: Float64Array;
  /** How many candidates have the same words. */
  readonly repeats: ReadonlyMap<string, number>;
  readonly clauseStart: Int32Array;
  readonly clauseEnd: Int32Array;
  /** How often each word, by its hash, stands in the text. */
  readonly wordCounts: ReadonlyMap<number, number>;
  /** The class of each character by what it marks, and running counts of four kinds of character. */
  readonly charClass: Uint8Array;
  readonly charCounts: CharCounts;
  /** Start of the block-like stretch a sentence is in, by sentence: the paragraph's first sentence. */
  readonly paragraphStart: Int32Array;
  readonly paragraphEnd: Int32Array;
}

export function spanContext(
  analysis: Analysis,
  scores: BoundaryScores,
  candidates: readonly Candidate[],
): SpanContext {
  const { words, text, sentences } = analysis;
  const insideSum = new Float64Array(words.count + 1);
  const wordCounts = new Map<number, number>();
  for (let word = 0; word < words.count; word += 1) {
    insideSum[word + 1] = (insideSum[word] ?? 0) + (scores.inside[word] ?? 0);
    const hash = words.hash[word] ?? 0;
    wordCounts.set(hash, (wordCounts.get(hash) ?? 0) + 1);
  }
  const repeats = new Map<string, number>();
  for (const { start, end } of candidates) {
    const key = text.slice(start, end);
    repeats.set(key, (repeats.get(key) ?? 0) + 1);
  }
  const clauseStart = new Int32Array(text.length + 1);
  const clauseEnd = new Int32Array(text.length + 1);
  for (let at = 1; at <= text.length; at += 1) {
    clauseStart[at] = CLAUSE_MARKS.includes(text.charAt(at - 1)) ? at : (clauseStart[at - 1] ?? 0);
  }
  clauseEnd[text.length] = text.length;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    clauseEnd[at] = CLAUSE_MARKS.includes(text.charAt(at)) ? at : (clauseEnd[at + 1] ?? 0);
  }
  const paragraphStart = new Int32Array(sentences.length);
  const paragraphEnd = new Int32Array(sentences.length);
  sentences.forEach(({ start }, index) => {
    const isNew = index === 0 || text.slice(sentences[index - 1]?.end ?? 0, start).includes('\n');
    paragraphStart[index] = isNew ? start : (paragraphStart[index - 1] ?? 0);
  });
  for (let index = sentences.length - 1; index >= 0; index -= 1) {
    const isSame = index + 1 < sentences.length && paragraphStart[index + 1] === paragraphStart[index];
    paragraphEnd[index] = isSame ? (paragraphEnd[index + 1] ?? 0) : (sentences[index]?.end ?? 0);
  }
  return {
    analysis,
    scores,
    insideSum,
    repeats,
    clauseStart,
    clauseEnd,
    wordCounts,
    charClass: classesOf(text),
    charCounts: countChars(text),
    paragraphStart,
    paragraphEnd,
  };
}

/** Writes the features of a candidate at `offset` of `out`. Counts and lengths are capped; unknowns are -9. */
export function fillSpanFeatures(
  context: SpanContext,
  candidate: Candidate,
  out: Float32Array,
  offset: number,
): void {
  const { analysis, scores } = context;
  const { words, text, sentences } = analysis;
  const { start, end } = candidate;
  const first = Math.max(0, words.covering[start] ?? 0);
  const last = Math.max(first, words.covering[end - 1] ?? first);
  const index = words.sentence[first] ?? 0;
  const sentence = sentences[index] ?? { start: 0, end: text.length };
  const same = (word: number): boolean => word >= 0 && word < words.count && words.sentence[word] === index;
  const isStartCut = (words.startingAt[start] ?? -1) < 0;
  const isEndCut = (words.endingAt[end] ?? -1) < 0;
  const startScore = isStartCut ? -9 : (scores.start[first] ?? -9);
  const endScore = isEndCut ? -9 : (scores.end[last] ?? -9);
  const count = last - first + 1;
  let lowest = Infinity;
  let highest = -Infinity;
  let innerStart = -Infinity;
  let innerEnd = -Infinity;
  let rarity = 0;
  const limit = Math.min(last, first + 40);
  for (let word = first; word <= limit; word += 1) {
    const inside = scores.inside[word] ?? 0;
    if (inside < lowest) lowest = inside;
    if (inside > highest) highest = inside;
    if (word > first) innerStart = Math.max(innerStart, scores.start[word] ?? 0);
    if (word < last) innerEnd = Math.max(innerEnd, scores.end[word] ?? 0);
    rarity += words.rarity[word] ?? 0;
  }
  const { comma, pause, particle, digit } = context.charCounts;
  const commas = (comma[end] ?? 0) - (comma[start] ?? 0);
  const pauses = (pause[end] ?? 0) - (pause[start] ?? 0);
  const particles = (particle[end] ?? 0) - (particle[start] ?? 0);
  const digits = (digit[end] ?? 0) - (digit[start] ?? 0);
  const paragraphFrom = context.paragraphStart[index] ?? 0;
  const paragraphTo = context.paragraphEnd[index] ?? text.length;
  const sentenceFrom = words.covering[sentence.start] ?? first;
  const sentenceTo = Math.max(first, words.covering[sentence.end - 1] ?? last);
  const sentenceInside = mean(context.insideSum, Math.max(0, sentenceFrom), sentenceTo);
  const inside = mean(context.insideSum, first, last);
  const key = text.slice(start, end);
  const values = [
    startScore,
    endScore,
    startScore + endScore,
    inside,
    lowest,
    highest,
    same(first - 1) ? (scores.inside[first - 1] ?? 0) : -9,
    same(last + 1) ? (scores.inside[last + 1] ?? 0) : -9,
    Math.max(-9, innerStart),
    Math.max(-9, innerEnd),
    Math.min(80, end - start),
    Math.min(50, count),
    isStartCut ? 1 : 0,
    isEndCut ? 1 : 0,
    words.tag[first] ?? 0,
    words.tag[last] ?? 0,
    same(first - 1) ? (words.tag[first - 1] ?? 0) : 30,
    same(last + 1) ? (words.tag[last + 1] ?? 0) : 30,
    same(first - 2) ? (words.tag[first - 2] ?? 0) : 30,
    same(last + 2) ? (words.tag[last + 2] ?? 0) : 30,
    start === 0 ? EDGE_CLASS : (context.charClass[start - 1] ?? 0),
    context.charClass[end] ?? EDGE_CLASS,
    words.rarity[first] ?? 0,
    words.rarity[last] ?? 0,
    rarity / (limit - first + 1),
    Math.min(4, commas),
    Math.min(6, pauses),
    Math.min(4, particles),
    Math.min(6, digits),
    Math.min(99, start - sentence.start),
    Math.min(99, sentence.end - end),
    Math.min(150, sentence.end - sentence.start),
    Math.min(60, start - (context.clauseStart[start] ?? 0)),
    Math.min(60, (context.clauseEnd[end] ?? end) - end),
    (start - paragraphFrom) / Math.max(1, paragraphTo - paragraphFrom),
    Math.min(300, start - paragraphFrom),
    Math.min(2000, paragraphTo - paragraphFrom),
    sentenceInside,
    inside - sentenceInside,
    Math.min(6, context.repeats.get(key) ?? 0),
    Math.min(9, context.wordCounts.get(words.hash[first] ?? 0) ?? 0),
    Math.min(9, context.wordCounts.get(words.hash[last] ?? 0) ?? 0),
    (end - start) / Math.max(1, sentence.end - sentence.start),
    bits(candidate.rules),
  ]; // prettier-ignore
  for (let at = 0; at < DENSE; at += 1) out[offset + at] = values[at] ?? 0;
  for (let rule = 0; rule < RULES.length; rule += 1)
    out[offset + DENSE + rule] = (candidate.rules >>> rule) & 1;
}

function mean(sums: Float64Array, first: number, last: number): number {
  return ((sums[last + 1] ?? 0) - (sums[first] ?? 0)) / Math.max(1, last - first + 1);
}

/** For each offset, how many characters of a kind stand before it. */
interface CharCounts {
  readonly comma: Int32Array;
  readonly pause: Int32Array;
  readonly particle: Int32Array;
  readonly digit: Int32Array;
}

function countChars(text: string): CharCounts {
  const countsOf = (isCounted: (code: number) => boolean): Int32Array => {
    const counts = new Int32Array(text.length + 1);
    for (let at = 0; at < text.length; at += 1) {
      counts[at + 1] = (counts[at] ?? 0) + (isCounted(text.charCodeAt(at)) ? 1 : 0);
    }
    return counts;
  };
  return {
    comma: countsOf((code) => code === 0xff0c || code === 0x2c),
    pause: countsOf((code) => code === 0x3001),
    particle: countsOf((code) => code === 0x7684),
    digit: countsOf((code) => code >= 0x30 && code <= 0x39),
  };
}

function classesOf(text: string): Uint8Array {
  const classOf = new Map(
    CLASSES.flatMap((chars, index) => [...chars].map((char) => [char, index] as const)),
  );
  return Uint8Array.from({ length: text.length }, (_, at) => classOf.get(text.charAt(at)) ?? PLAIN_CLASS);
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
