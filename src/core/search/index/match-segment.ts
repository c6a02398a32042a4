import { foldQuery } from '../fold';
import type { Query, QueryTerm } from '../parse-query';
import { hasFields } from './filters';
import { candidatesOf, intersect } from './gram-postings';
import { Occurrences } from './occurrences';
import type { SearchSegment } from './segment';

/** The entries of a segment that may hold each term of a query, in ascending order. */
export type Candidates = readonly Int32Array[];

/** What is known of the whole index when an entry is weighed. */
export interface Weighing {
  /** For each term how rare it is, as BM25 has it. */
  readonly rarities: readonly number[];
  /** Mean length of an entry in folded code units. */
  readonly meanLength: number;
  /** Folded titles of the cases, by id, for the filter by case. */
  readonly caseTitles: ReadonlyMap<string, string>;
}

/** Entries that may hold each term. Of a term with several words those that may hold every word. */
export function candidatesIn(segment: SearchSegment, query: Query): Candidates {
  return query.terms.map(({ text, words }) => {
    const [first = text, ...rest] = words;
    let left = candidatesOf(segment.postings, first, segment.entries.length);
    for (const word of rest) {
      if (left.length === 0) return left;
      left = intersect(left, candidatesOf(segment.postings, word, segment.entries.length));
    }
    return left;
  });
}

/**
 * Tells every entry of a segment that fits a query, with its score: Okapi BM25 (Robertson and Zaragoza, 2009) with
 * titles counted several times as in BM25F. Words that stand apart weigh less than the same words in a row.
 */
export function matchSegment(
  segment: SearchSegment,
  query: Query,
  candidates: Candidates,
  weighing: Weighing,
  onMatch: (entry: number, score: number) => void,
): void {
  const { entries, folded, titleEnds, ends } = segment;
  const wanted = query.terms.map((term) => countersOf(folded, term));
  const inRow =
    query.terms.length > 1
      ? new Occurrences(folded, foldQuery(query.terms.map(({ text }) => text).join(' ')))
      : null;
  const unwanted = query.excluded.map((words) => new Occurrences(folded, words));
  const possible = candidates.reduce<Int32Array | null>(
    (left, next) => (left === null ? next : intersect(left, next)),
    null,
  );
  for (const index of possible ?? entries.keys()) {
    const entry = entries[index];
    if (entry === undefined || !hasFields(entry, query.filters, weighing.caseTitles)) continue;
    const place = { start: ends[index - 1] ?? 0, titleEnd: titleEnds[index] ?? 0, end: ends[index] ?? 0 };
    if (unwanted.some((words) => words.countIn(place.start, place.end) > 0)) continue;
    let score = 0;
    const isMatch = wanted.every((counters, term) => {
      const weight = weigh(counters, place, weighing.meanLength);
      score += weight * (weighing.rarities[term] ?? 0);
      return weight > 0;
    });
    if (isMatch) onMatch(index, inRow?.countIn(place.start, place.end) ? score * IN_ROW : score);
  }
}

interface Place {
  readonly start: number;
  readonly titleEnd: number;
  readonly end: number;
}

interface Counters {
  readonly length: number;
  readonly whole: Occurrences;
  readonly words: readonly Occurrences[];
}

function countersOf(folded: string, { text, words }: QueryTerm): Counters {
  return {
    length: text.length,
    whole: new Occurrences(folded, text),
    words: words.map((word) => new Occurrences(folded, word)),
  };
}

/** How many times a place in the title counts. */
const TITLE = 3;
/** What a title is worth that is nothing but the term. */
const WHOLE_TITLE = 2;
/** What words apart are worth beside the same words in a row. */
const APART = 0.3;
/** What several terms are worth that stand in a row, beside the same terms apart. */
const IN_ROW = 1.5;
/** BM25's saturation of repeats, and how much it takes long entries down; blocks are short, so less than usual. */
const K1 = 1.2;
const B = 0.5;

/** What one term is worth in an entry, before its rarity; 0 where it is not there. */
function weigh({ length, whole, words }: Counters, place: Place, meanLength: number): number {
  const relative = (place.end - place.start) / meanLength;
  const count = countIn(whole, place);
  const apart = words.map((word) => countIn(word, place));
  if (count > 0) {
    const isWholeTitle = place.titleEnd - place.start === length && count >= TITLE;
    return saturate(count, relative) * (isWholeTitle ? WHOLE_TITLE : 1);
  }
  if (apart.length === 0 || apart.includes(0)) return 0;
  return (APART * apart.reduce((sum, each) => sum + saturate(each, relative), 0)) / apart.length;
}

function countIn(words: Occurrences, { start, titleEnd, end }: Place): number {
  return TITLE * words.countIn(start, titleEnd) + words.countIn(titleEnd, end);
}

function saturate(count: number, relativeLength: number): number {
  return (count * (K1 + 1)) / (count + K1 * (1 - B + B * relativeLength));
}
