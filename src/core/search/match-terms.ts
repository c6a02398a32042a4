import { foldQuery } from './fold';

/** What is looked at of a term note. */
interface Term {
  readonly term: string;
  readonly aliases: readonly string[];
  readonly explanation: string;
}

/**
 * The term notes that have to do with some words, the nearest first: the term or alias itself, terms that hold the
 * words, terms inside the words (the longest first), and those whose explanation mentions them.
 */
export function matchTerms<T extends Term>(words: string, terms: readonly T[]): readonly T[] {
  const wanted = foldQuery(words);
  if (wanted === '') return [];
  return terms
    .map((term) => ({ term, distance: distanceOf(wanted, term) }))
    .filter(({ distance }) => distance < FAR)
    .sort((a, b) => a.distance - b.distance)
    .map(({ term }) => term);
}

const MENTIONED = 3;
const FAR = 4;

function distanceOf(wanted: string, { term, aliases, explanation }: Term): number {
  const named = Math.min(...[term, ...aliases].map((name) => distanceOfName(wanted, foldQuery(name))));
  if (named < FAR) return named;
  return foldQuery(explanation).includes(wanted) ? MENTIONED : FAR;
}

/** 0 the same, 1…2 holds the words, 2…3 is inside them, `FAR` has nothing to do with them. */
function distanceOfName(wanted: string, name: string): number {
  if (name === wanted) return 0;
  if (name.includes(wanted)) return 1 + (1 - wanted.length / name.length);
  return name !== '' && wanted.includes(name) ? 2 + (1 - name.length / wanted.length) : FAR;
}
