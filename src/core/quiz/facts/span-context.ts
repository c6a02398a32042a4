import type { Span } from '../../text/model';
import type { Analysis } from './analysis';
import type { BoundaryScores } from './boundary-model';
import { ruleBit, type Candidate } from './candidate';
import { countChars, type CharCounts } from './char-counts';
import { countCuts, type Cuts } from './cuts';
import { mix } from './hash';
import { ScoreOrder } from './score-order';
import { topicOf, type Topic } from './topics';
import type { WordContext } from './word-context';

const CLAUSE_MARKS = '，,。；;：:！？!?\n';
const FIGURES = ruleBit('numberUnit') | ruleBit('date') | ruleBit('percentage');

/** What span features need of the whole text, made once. */
export interface SpanContext {
  readonly analysis: Analysis;
  readonly scores: BoundaryScores;
  readonly words: WordContext;
  /** The best log-odds by the phrase model of the candidates that start, and that end, at an offset. */
  readonly bestFrom: Float32Array;
  readonly bestTo: Float32Array;
  /** For each sentence: the best of its candidates by the phrase model, and how many of them are figures. */
  readonly bestIn: Float32Array;
  readonly figuresIn: Int32Array;
  /** For each sentence: how many of its paragraph's sentences have a better best, and the best of them all. */
  readonly betterSentences: Int32Array;
  readonly bestInParagraph: Float32Array;
  /** For each sentence: the topic of its paragraph, and whether the sentence has its words. */
  readonly topics: readonly Topic[];
  readonly hasTopic: Uint8Array;
  /** For each sentence: its number in the paragraph, and that paragraph's bounds. */
  readonly sentenceNumber: Int32Array;
  readonly paragraphStart: Int32Array;
  readonly paragraphEnd: Int32Array;
  /** Sums of `scores.inside` up to each word. */
  readonly insideSum: Float64Array;
  /** How many candidates of a paragraph have the same words, and where the first starts; by `spanKey`. */
  readonly repeats: ReadonlyMap<number, { count: number; first: number }>;
  /** How often each word stands in its paragraph, by word. */
  readonly wordCounts: Uint16Array;
  readonly clauseStart: Int32Array;
  readonly clauseEnd: Int32Array;
  readonly chars: CharCounts;
  readonly cuts: Cuts;
  /** The phrase scores of the candidates by sentence, and by where their paragraph starts. */
  readonly orderInSentence: ScoreOrder;
  readonly orderInParagraph: ScoreOrder;
}

/** Reads a text, its boundary scores and its candidates with their phrase scores for `fillSpanFeatures`. */
export function spanContext(
  analysis: Analysis,
  words: WordContext,
  scores: BoundaryScores,
  candidates: readonly Candidate[],
  phrases: Float32Array,
): SpanContext {
  const { text } = analysis;
  const chars = countChars(text);
  const paragraphs = paragraphsOf(analysis);
  const repeats = new Map<number, { count: number; first: number }>();
  const bestFrom = new Float32Array(text.length + 1).fill(-99);
  const bestTo = new Float32Array(text.length + 1).fill(-99);
  const bestIn = new Float32Array(analysis.sentences.length).fill(-99);
  const figuresIn = new Int32Array(analysis.sentences.length);
  const sentenceOfEach = new Int32Array(candidates.length);
  const paragraphOfEach = new Int32Array(candidates.length);
  candidates.forEach((candidate, index) => {
    const { start, end } = candidate;
    const score = phrases[index] ?? 0;
    const sentence = sentenceOf(analysis, start);
    sentenceOfEach[index] = sentence;
    paragraphOfEach[index] = paragraphs.paragraphStart[sentence] ?? 0;
    if (score > (bestFrom[start] ?? 0)) bestFrom[start] = score;
    if (score > (bestTo[end] ?? 0)) bestTo[end] = score;
    if (score > (bestIn[sentence] ?? 0)) bestIn[sentence] = score;
    if ((candidate.rules & FIGURES) !== 0) figuresIn[sentence] = (figuresIn[sentence] ?? 0) + 1;
    const key = spanKey(chars, paragraphs.paragraphStart[sentence] ?? 0, start, end);
    const known = repeats.get(key);
    if (known === undefined) repeats.set(key, { count: 1, first: start });
    else {
      known.count += 1;
      known.first = Math.min(known.first, start);
    }
  });
  return {
    analysis,
    scores,
    words,
    bestFrom,
    bestTo,
    bestIn,
    figuresIn,
    ...compareSentences(bestIn, paragraphs.paragraphStart),
    ...readTopics(analysis, paragraphs),
    ...paragraphs,
    insideSum: insideSums(analysis, scores),
    repeats,
    wordCounts: countWords(analysis, paragraphs.paragraphStart),
    ...clausesOf(text),
    chars,
    cuts: countCuts(text, paragraphSpans(paragraphs)),
    orderInSentence: new ScoreOrder(phrases, sentenceOfEach),
    orderInParagraph: new ScoreOrder(phrases, paragraphOfEach),
  };
}

/** The sentence that a span starts in, as an index. */
export function sentenceOf({ words }: Analysis, start: number): number {
  return words.sentence[Math.max(0, words.covering[start] ?? 0)] ?? 0;
}

/** A number for the words of a span within its paragraph. */
export function spanKey(
  { prefixHash, power }: CharCounts,
  paragraph: number,
  start: number,
  end: number,
): number {
  const hash = (prefixHash[end] ?? 0) - Math.imul(prefixHash[start] ?? 0, power[end - start] ?? 1);
  return mix(hash | 0, paragraph);
}

function insideSums({ words }: Analysis, scores: BoundaryScores): Float64Array {
  const sums = new Float64Array(words.count + 1);
  for (let word = 0; word < words.count; word += 1)
    sums[word + 1] = (sums[word] ?? 0) + (scores.inside[word] ?? 0);
  return sums;
}

function countWords({ words }: Analysis, paragraphStart: Int32Array): Uint16Array {
  const counts = new Map<number, number>();
  const keys = Int32Array.from({ length: words.count }, (_, word) => {
    const key = mix(words.hash[word] ?? 0, paragraphStart[words.sentence[word] ?? 0] ?? 0);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return key;
  });
  return Uint16Array.from(keys, (key) => counts.get(key) ?? 0);
}

function clausesOf(text: string): Pick<SpanContext, 'clauseStart' | 'clauseEnd'> {
  const clauseStart = new Int32Array(text.length + 1);
  const clauseEnd = new Int32Array(text.length + 1);
  for (let at = 1; at <= text.length; at += 1) {
    clauseStart[at] = CLAUSE_MARKS.includes(text.charAt(at - 1)) ? at : (clauseStart[at - 1] ?? 0);
  }
  clauseEnd[text.length] = text.length;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    clauseEnd[at] = CLAUSE_MARKS.includes(text.charAt(at)) ? at : (clauseEnd[at + 1] ?? 0);
  }
  return { clauseStart, clauseEnd };
}

function paragraphsOf({
  text,
  sentences,
}: Analysis): Pick<SpanContext, 'paragraphStart' | 'paragraphEnd' | 'sentenceNumber'> {
  const paragraphStart = new Int32Array(sentences.length);
  const paragraphEnd = new Int32Array(sentences.length);
  const sentenceNumber = new Int32Array(sentences.length);
  sentences.forEach(({ start }, index) => {
    const isNew = index === 0 || text.slice(sentences[index - 1]?.end ?? 0, start).includes('\n');
    paragraphStart[index] = isNew ? start : (paragraphStart[index - 1] ?? 0);
    sentenceNumber[index] = isNew ? 0 : (sentenceNumber[index - 1] ?? 0) + 1;
  });
  for (let index = sentences.length - 1; index >= 0; index -= 1) {
    const isSame = index + 1 < sentences.length && paragraphStart[index + 1] === paragraphStart[index];
    paragraphEnd[index] = isSame ? (paragraphEnd[index + 1] ?? 0) : (sentences[index]?.end ?? 0);
  }
  return { paragraphStart, paragraphEnd, sentenceNumber };
}

function* paragraphSpans({
  paragraphStart,
  paragraphEnd,
}: Pick<SpanContext, 'paragraphStart' | 'paragraphEnd'>): Generator<Span> {
  for (let index = 0; index < paragraphStart.length; index += 1) {
    const start = paragraphStart[index] ?? 0;
    if (index === 0 || paragraphStart[index - 1] !== start)
      yield { start, end: paragraphEnd[index] ?? start };
  }
}

function compareSentences(
  bestIn: Float32Array,
  paragraphStart: Int32Array,
): Pick<SpanContext, 'betterSentences' | 'bestInParagraph'> {
  const betterSentences = new Int32Array(bestIn.length);
  const bestInParagraph = new Float32Array(bestIn.length);
  for (let from = 0; from < bestIn.length; ) {
    let to = from;
    while (to < bestIn.length && paragraphStart[to] === paragraphStart[from]) to += 1;
    const scores = bestIn.subarray(from, to);
    const order = Float32Array.from(scores).sort();
    bestInParagraph.fill(order[order.length - 1] ?? 0, from, to);
    scores.forEach((score, at) => {
      betterSentences[from + at] = order.length - 1 - order.lastIndexOf(score);
    });
    from = to;
  }
  return { betterSentences, bestInParagraph };
}

function readTopics(
  { text, sentences }: Analysis,
  { paragraphStart, paragraphEnd }: Pick<SpanContext, 'paragraphStart' | 'paragraphEnd'>,
): Pick<SpanContext, 'topics' | 'hasTopic'> {
  const topics: Topic[] = [];
  const hasTopic = new Uint8Array(sentences.length);
  sentences.forEach(({ start, end }, index) => {
    const paragraph = { start: paragraphStart[index] ?? 0, end: paragraphEnd[index] ?? text.length };
    const before = topics[index - 1];
    const isSame = before !== undefined && paragraphStart[index - 1] === paragraph.start;
    const topic = isSame ? before : topicOf(text, paragraph);
    topics.push(topic);
    hasTopic[index] = topic.words !== '' && text.slice(start, end).includes(topic.words) ? 1 : 0;
  });
  return { topics, hasTopic };
}
