import { RULES, type Candidate } from './candidate';
import { EDGE_CLASS } from './char-counts';
import { spanKey, type SpanContext } from './span-context';
import { tagIndex } from './lexicon';
import { topicOverlap } from './topics';

/** Features of a span beside one for each rule; see `fillSpanFeatures`. */
const DENSE = 82;
const VERB = tagIndex('v');
export const SPAN_FEATURES = DENSE + RULES.length;

/**
 * Writes the features of a candidate, whose score by the phrase model is `phrase`, at `offset` of `out`. Counts and
 * lengths are capped; unknowns are -9. How long a paragraph is, and how many characters lie before the span in it, is no
 * feature: it tells which corpus a paragraph is from, and with it the habits of those who asked there.
 */
export function fillSpanFeatures(
  context: SpanContext,
  candidate: Candidate,
  phrase: number,
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
  // No closures: this runs for every candidate.
  const hasP1 = words.sentence[first - 1] === index;
  const hasP2 = words.sentence[first - 2] === index;
  const hasN1 = words.sentence[last + 1] === index;
  const hasN2 = words.sentence[last + 2] === index;
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
  let counts = 0;
  let mostCounted = 0;
  let recurring = 0;
  let verbs = 0;
  const limit = Math.min(last, first + 40);
  for (let word = first; word <= limit; word += 1) {
    const inside = scores.inside[word] ?? 0;
    if (inside < lowest) lowest = inside;
    if (inside > highest) highest = inside;
    if (word > first) innerStart = Math.max(innerStart, scores.start[word] ?? 0);
    if (word < last) innerEnd = Math.max(innerEnd, scores.end[word] ?? 0);
    rarity += words.rarity[word] ?? 0;
    const counted = context.wordCounts[word] ?? 1;
    counts += Math.min(9, counted);
    if (counted > mostCounted) mostCounted = counted;
    if (counted > 1) recurring += 1;
    if (words.tag[word] === VERB) verbs += 1;
  }
  const { comma, pause, particle, digit, classes } = context.chars;
  const commas = (comma[end] ?? 0) - (comma[start] ?? 0);
  const pauses = (pause[end] ?? 0) - (pause[start] ?? 0);
  const particles = (particle[end] ?? 0) - (particle[start] ?? 0);
  const digits = (digit[end] ?? 0) - (digit[start] ?? 0);
  const paragraphFrom = context.paragraphStart[index] ?? 0;
  const paragraphLength = Math.max(1, (context.paragraphEnd[index] ?? text.length) - paragraphFrom);
  const sentenceFrom = words.covering[sentence.start] ?? first;
  const sentenceTo = Math.max(first, words.covering[sentence.end - 1] ?? last);
  const sentenceInside = mean(context.insideSum, Math.max(0, sentenceFrom), sentenceTo);
  const inside = mean(context.insideSum, first, last);
  const repeat = context.repeats.get(spanKey(context.chars, paragraphFrom, start, end));
  const verb = context.words.leftVerb[first] ?? -1;
  const read = limit - first + 1;
  const topic = context.topics[index];
  const topicWords = topic?.words ?? '';
  const span = text.slice(start, end);
  const { cuts } = context;
  const pairsBefore = cuts.pairs[start] ?? 0;
  const pairsAfter = cuts.pairs[end] ?? 0;
  const better = context.orderInParagraph.countAbove(paragraphFrom, phrase);
  const values = [
    startScore,
    endScore,
    startScore + endScore,
    inside,
    lowest,
    highest,
    hasP1 ? (scores.inside[first - 1] ?? 0) : -9,
    hasN1 ? (scores.inside[last + 1] ?? 0) : -9,
    Math.max(-9, innerStart),
    Math.max(-9, innerEnd),
    Math.min(80, end - start),
    Math.min(50, count),
    isStartCut ? 1 : 0,
    isEndCut ? 1 : 0,
    words.tag[first] ?? 0,
    words.tag[last] ?? 0,
    hasP1 ? (words.tag[first - 1] ?? 0) : 30,
    hasN1 ? (words.tag[last + 1] ?? 0) : 30,
    hasP2 ? (words.tag[first - 2] ?? 0) : 30,
    hasN2 ? (words.tag[last + 2] ?? 0) : 30,
    start === 0 ? EDGE_CLASS : (classes[start - 1] ?? 0),
    classes[end] ?? EDGE_CLASS,
    words.rarity[first] ?? 0,
    words.rarity[last] ?? 0,
    rarity / read,
    Math.min(4, commas),
    Math.min(6, pauses),
    Math.min(4, particles),
    Math.min(6, digits),
    Math.min(99, start - sentence.start),
    Math.min(99, sentence.end - end),
    Math.min(150, sentence.end - sentence.start),
    Math.min(60, start - (context.clauseStart[start] ?? 0)),
    Math.min(60, (context.clauseEnd[end] ?? end) - end),
    (start - paragraphFrom) / paragraphLength,
    sentenceInside,
    inside - sentenceInside,
    Math.min(6, repeat?.count ?? 0),
    Math.min(9, context.wordCounts[first] ?? 0),
    Math.min(9, context.wordCounts[last] ?? 0),
    (end - start) / Math.max(1, sentence.end - sentence.start),
    bits(candidate.rules),
    phrase,
    phrase + startScore + endScore,
    phrase - (context.bestFrom[start] ?? 0),
    phrase - (context.bestTo[end] ?? 0),
    phrase - (context.bestIn[index] ?? 0),
    Math.min(20, context.sentenceNumber[index] ?? 0),
    repeat === undefined || repeat.first === start ? 0 : 1,
    Math.min(9, mostCounted),
    counts / read,
    recurring / read,
    verb < 0 ? 60 : Math.min(50, start - (words.end[verb] ?? 0)),
    Math.min(9, context.figuresIn[index] ?? 0),
    charType(text.charCodeAt(start)),
    charType(text.charCodeAt(end - 1)),
    Math.max(hasP1 ? (scores.start[first - 1] ?? -9) : -9, hasP2 ? (scores.start[first - 2] ?? -9) : -9),
    Math.max(hasN1 ? (scores.end[last + 1] ?? -9) : -9, hasN2 ? (scores.end[last + 2] ?? -9) : -9),
    ((repeat?.first ?? start) - paragraphFrom) / paragraphLength,
    topic === undefined ? 0 : topicOverlap(topic, span),
    topicWords !== '' && span.includes(topicWords.slice(0, 4)) ? 1 : 0,
    topic?.isHead ? 1 : 0,
    Math.min(9, topic?.count ?? 0),
    context.hasTopic[index] ?? 0,
    isNear(text, topicWords, start) ? 1 : 0,
    Math.min(9, context.betterSentences[index] ?? 0),
    phrase - (context.bestInParagraph[index] ?? 0),
    phrase + startScore + endScore - (context.bestInParagraph[index] ?? 0),
    Math.min(9, pairsBefore),
    pairsBefore / Math.max(1, cuts.chars[start] ?? 0),
    pairsBefore / Math.max(1, cuts.chars[start - 1] ?? 0),
    Math.min(9, pairsAfter),
    pairsAfter / Math.max(1, cuts.chars[end - 1] ?? 0),
    pairsAfter / Math.max(1, cuts.chars[end] ?? 0),
    Math.max(-2, Math.min(2, (cuts.depth[end] ?? 0) - (cuts.depth[start] ?? 0))),
    Math.max(-1, Math.min(2, (cuts.depth[start] ?? 0) - (cuts.depth[sentence.start] ?? 0))),
    Math.min(40, context.orderInSentence.countAbove(index, phrase)),
    Math.min(200, better),
    (better * 1000) / paragraphLength,
    count > 1 ? (words.tag[first + 1] ?? 0) : 30,
    count > 1 ? (words.tag[last - 1] ?? 0) : 30,
    Math.min(9, verbs),
  ]; // prettier-ignore
  for (let at = 0; at < DENSE; at += 1) out[offset + at] = values[at] ?? 0;
  for (let rule = 0; rule < RULES.length; rule += 1)
    out[offset + DENSE + rule] = (candidate.rules >>> rule) & 1;
}

/** Whether the topic stands shortly before an offset. */
function isNear(text: string, topic: string, at: number): boolean {
  return topic !== '' && text.slice(Math.max(0, at - topic.length - 3), at).includes(topic);
}

function mean(sums: Float64Array, first: number, last: number): number {
  return ((sums[last + 1] ?? 0) - (sums[first] ?? 0)) / Math.max(1, last - first + 1);
}

/** 1 for a digit, 2 for an ASCII character, 3 for a Han character, 0 for others. */
function charType(code: number): number {
  if (code >= 0x30 && code <= 0x39) return 1;
  if (code < 0x80) return 2;
  return code >= 0x4e00 && code <= 0x9fff ? 3 : 0;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
