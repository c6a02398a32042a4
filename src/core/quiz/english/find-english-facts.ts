import type { Span } from '../../text/model';
import type { Fact, FactKind } from '../model';
import { findDates } from './find-dates';
import { findFigures } from './find-figures';
import { findLists } from './find-lists';
import { findNames } from './find-names';
import { findQuoted } from './find-quoted';
import type { NameSort } from './name-words';
import type { EnglishOutline } from './outline';

const KIND_OF_NAME: Readonly<Record<NameSort, FactKind>> = {
  person: 'person',
  body: 'body',
  place: 'place',
  document: 'document',
  programme: 'document',
  event: 'document',
  name: 'phrase',
};
/** How much a fact is worth asking, by its kind, 0 to 1. */
const WORTH: Partial<Record<FactKind, number>> = {
  number: 0.8,
  percentage: 0.8,
  date: 0.75,
  body: 0.7,
  person: 0.75,
  quoted: 0.75,
  document: 0.6,
  place: 0.6,
  list: 0.7,
  phrase: 0.45,
};

/**
 * What is worth asking of the English sentences of a text: dates, figures (the numeral alone; its unit stays in the stem),
 * names, quoted titles, lists with their items. Best first; offsets are UTF-16 code units.
 */
export function findEnglishFacts(text: string, { sentences }: EnglishOutline): readonly Fact[] {
  const facts = sentences.flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    if (isShouted(words)) return [];
    const make = (kind: FactKind, span: Span, less = 0): Fact => ({
      kind,
      start: start + span.start,
      end: start + span.end,
      text: words.slice(span.start, span.end),
      sentence: { start, end },
      score: (WORTH[kind] ?? 0) - less,
    });
    const dates = findDates(words);
    const quoted = findQuoted(words);
    const lists = findLists(words);
    const isQuoted = (span: Span) => quoted.some((one) => one.start <= span.start && one.end >= span.end);
    return [
      ...dates.filter((date) => !isQuoted(date)).map((date) => make('date', date)),
      ...findFigures(words, dates)
        .filter((figure) => !isQuoted(figure))
        .map((figure) => make(figure.isShare ? 'percentage' : 'number', figure, triviality(words, figure))),
      ...quoted.map((span) =>
        make('quoted', span, /^\p{Ll}/u.test(words.slice(span.start)) ? SMALL_TERM : 0),
      ),
      ...findNames(words)
        .filter((name) => !isQuoted(name))
        .map((name) => make(KIND_OF_NAME[name.sort], name)),
      ...lists.map((list) => ({
        ...make('list', list),
        items: list.items.map((item) => ({
          start: start + item.start,
          end: start + item.end,
          text: words.slice(item.start, item.end),
        })),
      })),
    ];
  });
  return fewOfEach(facts).toSorted((a, b) => b.score - a.score || a.start - b.start);
}

/** A quoted word in small letters is an expression more often than a title. */
const SMALL_TERM = 0.3;
/** A name is asked for at so many of its places, each worth less than the one before. */
const PLACES = 2;
const REPEATED = 0.2;

/** Names and titles that a text repeats are facts at their first places only. */
function fewOfEach(facts: readonly Fact[]): readonly Fact[] {
  const seen = new Map<string, number>();
  return facts.flatMap((fact) => {
    if (['number', 'percentage', 'date', 'list'].includes(fact.kind)) return [fact];
    const count = seen.get(fact.text) ?? 0;
    seen.set(fact.text, count + 1);
    return count < PLACES ? [{ ...fact, score: fact.score - count * REPEATED }] : [];
  });
}

/** Whole sentences in capitals have no names that could be told. */
function isShouted(words: string): boolean {
  const capitals = words.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > 0.5 * (words.match(/\p{L}/gu)?.length ?? 0);
}

/** A count of two or three in words is told in passing more often than to be kept. */
function triviality(words: string, { start, end }: Span): number {
  return /^(?:two|three)$/iu.test(words.slice(start, end)) ? 0.25 : 0;
}
