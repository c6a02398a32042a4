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
  let commas = 0;
  let pauses = 0;
  let particles = 0;
  let digits = 0;
  for (let at = start; at < end; at += 1) {
    const char = text.charCodeAt(at);
    if (char === 0xff0c || char === 0x2c) commas += 1;
    else if (char === 0x3001) pauses += 1;
    else if (char === 0x7684) particles += 1;
    else if (char >= 0x30 && char <= 0x39) digits += 1;
  }
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
    classOf(text.charAt(start - 1), start === 0),
    classOf(text.charAt(end), end === text.length),
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

function classOf(char: string, isEdge: boolean): number {
  if (isEdge) return 20;
  const found = CLASSES.findIndex((chars) => chars.includes(char));
  return found < 0 ? 18 : found;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
