import type { BankSource } from '../bank-source';
import type { Fact } from '../model';
import { findFigures } from './find-figures';
import type { EnglishFrame } from './frame';
import { says } from './frame';
import { numeralValue } from './numerals';
import { wrongDates } from './wrong-dates';
import { wrongFigures, type WrittenFigure } from './wrong-figures';
import { wrongNames } from './wrong-names';

const MOST = 3;

/** What wrong options are drawn from, gathered once for a text. */
export interface EnglishPool {
  readonly facts: readonly Fact[];
  readonly dates: readonly string[];
  readonly figures: ReadonlyMap<Fact, WrittenFigure>;
}

/** Gathers the pool of the English facts of a text. */
export function englishPool(facts: readonly Fact[], text: string): EnglishPool {
  const figures = new Map<Fact, WrittenFigure>();
  for (const fact of facts) {
    if (fact.kind !== 'number' && fact.kind !== 'percentage') continue;
    const { start, end } = fact.sentence;
    // The unit is read where the figure stands, since the fact is the numeral alone.
    const found = findFigures(text.slice(start, end), []).find(
      (figure) => figure.start === fact.start - start,
    );
    if (found !== undefined) figures.set(fact, { text: fact.text, value: found.value, unit: found.unit });
  }
  const dates = [...new Set(facts.filter(({ kind }) => kind === 'date').map((fact) => fact.text))];
  return { facts, dates, figures };
}

/** Up to three wrong options for a fact, the likeliest first. None that the stem or its sentence shows. */
export function wrongOptions(
  fact: Fact,
  frame: EnglishFrame,
  pool: EnglishPool,
  { text }: Pick<BankSource, 'text'>,
): readonly string[] {
  const sentence = text.slice(fact.sentence.start, fact.sentence.end);
  const shown = `${frame.lead}\n${sentence}`;
  const seed = fact.text + sentence;
  return offered(fact, frame, pool, text, shown, seed)
    .filter((option) => option !== fact.text && !says(shown, option))
    .filter((option) => fitsArticle(option, fact.text, frame.before) && isOnSide(option, fact.text, frame))
    .filter(
      (option) =>
        fact.kind !== 'date' ||
        (keepsOrder(option, fact.text, sentence) && !isAhead(option, fact.text, sentence)),
    )
    .slice(0, MOST);
}

function offered(
  fact: Fact,
  frame: EnglishFrame,
  pool: EnglishPool,
  text: string,
  shown: string,
  seed: string,
): readonly string[] {
  switch (fact.kind) {
    case 'number':
    case 'percentage': {
      const figure = pool.figures.get(fact);
      return figure === undefined
        ? []
        : wrongFigures(figure, [...pool.figures.values()], mostOf(frame.after), seed);
    }
    case 'date':
      return wrongDates(fact.text, pool.dates, seed);
    case 'person':
    case 'body':
    case 'place':
    case 'document':
    case 'quoted':
      return wrongNames(fact, pool.facts, text, shown);
    default:
      return [];
  }
}

/** No eight days a week, 25 hours a day, 13 months a year. */
function mostOf(after: string): number {
  if (/^ days? (?:a|per|each|every) week/u.test(after)) return 7;
  if (/^ hours? (?:a|per|each|every) day/u.test(after)) return 24;
  if (/^ months? (?:a|per|each|every|of the) year/u.test(after) || /^ ?[ap]\.?m\b/u.test(after)) return 12;
  return Number.POSITIVE_INFINITY;
}

/** A before a consonant, an before a vowel: an option that doesn't fit gives itself away. */
function fitsArticle(option: string, answer: string, before: string): boolean {
  if (!/\ban? $/iu.test(before)) return true;
  const hasVowel = (words: string) => /^(?:[aeiou]|8|11(?!\d)|18(?!\d))/iu.test(words);
  return hasVowel(option) === hasVowel(answer);
}

/** From 412 to 440: what grew can't have ended below; a wrong end stands on the right one's side. */
function isOnSide(option: string, answer: string, { before, after }: EnglishFrame): boolean {
  const [, first = ''] =
    /\b(?:from|between) (?:\p{Sc}\s?)?([\p{L}\d.,-]+)(?: \p{L}+){0,2} (?:to|and) (?:more than |over |about )?(?:\p{Sc}\s?)?$/u.exec(
      before,
    ) ?? [];
  const isFirst = /\b(?:from|between) (?:\p{Sc}\s?)?$/u.test(before);
  const [, second = ''] = isFirst
    ? (/^(?: \p{L}+){0,2} (?:to|and) (?:more than |over |about )?(?:\p{Sc}\s?)?([\p{L}\d.,-]+)/u.exec(
        after,
      ) ?? [])
    : [];
  const other = numeralValue(first === '' ? second.replace(/[.,]$/u, '') : first);
  const [right, wrong] = [numeralValue(answer), numeralValue(option)];
  if (other === null || Number.isNaN(other) || right === null || wrong === null) return true;
  return wrong > other === right > other && wrong !== other;
}

/** What has happened did not happen years after it: no later than the next year, unless the sentence looks ahead. */
function isAhead(option: string, answer: string, sentence: string): boolean {
  const yearOf = (words: string) => Number(/\b\d{4}\b/u.exec(words)?.[0] ?? 0);
  const looksAhead =
    !/\bhad\b/u.test(sentence) &&
    /\b(?:will|shall|plans?|expects?|(?:is|are) to|until|till|due|planned|by (?:the end of )?\d{4})\b/u.test(
      sentence,
    );
  return !looksAhead && yearOf(option) > yearOf(answer) + 1;
}

/** Before or after each other year of the sentence as the answer is: decided in 2022 until 2019 gives itself away. */
function keepsOrder(option: string, answer: string, sentence: string): boolean {
  const yearsOf = (words: string) => (words.match(/\b\d{4}\b/gu) ?? []).map(Number);
  const [right] = yearsOf(answer);
  const [wrong] = yearsOf(option);
  if (right === undefined || wrong === undefined) return true;
  return yearsOf(sentence).every(
    (year) => year === right || (wrong !== year && wrong > year === right > year),
  );
}
