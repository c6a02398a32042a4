import { couldBeSame } from '../distractors/different';
import type { Fact } from '../model';
import { headSort } from './name-words';

const MOST_WORDS_APART = 3;

/**
 * Other names of the text that could stand in a name's place: of its sort, with "the" before them where it has one, none
 * that `shown` says or that may be the same, those of like length first. No name is made up.
 */
export function wrongNames(
  answer: Fact,
  facts: readonly Fact[],
  text: string,
  shown: string,
): readonly string[] {
  const sort = sortOf(answer);
  const hasThe = followsThe(answer, text);
  const count = wordsIn(answer.text);
  const names = new Map<string, Fact>();
  for (const fact of facts) {
    const isLike =
      fact.kind === answer.kind &&
      sortOf(fact) === sort &&
      followsThe(fact, text) === hasThe &&
      isTitled(fact.text) === isTitled(answer.text);
    if (isLike && Math.abs(wordsIn(fact.text) - count) <= MOST_WORDS_APART) names.set(fact.text, fact);
  }
  const picked: string[] = [];
  const near = (name: string) => Math.abs(wordsIn(name) - count);
  for (const name of [...names.keys()].toSorted((a, b) => near(a) - near(b))) {
    if (shown.includes(name) || name.includes(answer.text) || answer.text.includes(name)) continue;
    if (![answer.text, ...picked].some((other) => couldBeSame(other, name))) picked.push(name);
  }
  return picked;
}

function sortOf({ kind, text }: Fact): string {
  if (kind !== 'document') return kind;
  const words = text.split(' ');
  const of = words.findIndex((word) => /^(?:of|for|on)$/u.test(word));
  return headSort(words[of > 0 ? of - 1 : words.length - 1] ?? '') ?? '';
}

/** A term in small letters beside titles gives itself away. */
function isTitled(words: string): boolean {
  return /^\p{Lu}/u.test(words);
}

function followsThe({ start, kind }: Fact, text: string): boolean {
  return kind !== 'quoted' && /\bthe (?:\p{Ll}+ )?$/iu.test(text.slice(Math.max(0, start - 20), start));
}

function wordsIn(name: string): number {
  return name.split(/\s+/u).length;
}
