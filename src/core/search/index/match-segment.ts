import { foldQuery } from '../fold';
import type { Query, QueryTerm } from '../parse-query';
import { type FieldFacts, hasFields } from './filters';
import { candidatesOf, intersect } from './gram-postings';
import type { SearchSegment } from './segment';

/** The entries of a segment that may hold each term of a query, in ascending order. */
export type Candidates = readonly Int32Array[];

/** What is known of the whole index when an entry is weighed. */
export interface Weighing {
  /** For each term how rare it is, as BM25 has it. */
  readonly rarities: readonly number[];
  /** Mean length of an entry in folded code units. */
  readonly meanLength: number;
  /** What the filters ask of cases and colours. */
  readonly facts: FieldFacts;
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
  const inRow = query.terms.length > 1 ? foldQuery(query.terms.map(({ text }) => text).join(' ')) : null;
  const possible = candidates.reduce<Int32Array | null>(
    (left, next) => (left === null ? next : intersect(left, next)),
    null,
  );
  for (const index of possible ?? entries.keys()) {
    const entry = entries[index];
    if (entry === undefined || !hasFields(entry, query.filters, weighing.facts)) continue;
    const start = ends[index - 1] ?? 0;
    const texts: Texts = {
      // Parts of a string are views of it: nothing is copied, and no search goes on beyond the entry.
      title: folded.slice(start, titleEnds[index]),
      all: folded.slice(start, ends[index]),
    };
    if (query.excluded.some((words) => texts.all.includes(words))) continue;
    let score = 0;
    const isMatch = query.terms.every((term, at) => {
      const weight = weigh(term, texts, weighing.meanLength);
      score += weight * (weighing.rarities[at] ?? 0);
      return weight > 0;
    });
    if (isMatch) onMatch(index, inRow !== null && texts.all.includes(inRow) ? score * IN_ROW : score);
  }
}

/** The folded title of an entry, and title and body together. */
interface Texts {
  readonly title: string;
  readonly all: string;
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
function weigh({ text, words }: QueryTerm, texts: Texts, meanLength: number): number {
  const relative = texts.all.length / meanLength;
  const count = countIn(texts, text);
  if (count > 0) return saturate(count, relative) * (texts.title === text ? WHOLE_TITLE : 1);
  let sum = 0;
  for (const word of words) {
    const apart = countIn(texts, word);
    if (apart === 0) return 0;
    sum += saturate(apart, relative);
  }
  return words.length === 0 ? 0 : (APART * sum) / words.length;
}

function countIn({ title, all }: Texts, words: string): number {
  return occurrences(all, words) + (TITLE - 1) * occurrences(title, words);
}

function occurrences(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) count += 1;
  return count;
}

function saturate(count: number, relativeLength: number): number {
  return (count * (K1 + 1)) / (count + K1 * (1 - B + B * relativeLength));
}
