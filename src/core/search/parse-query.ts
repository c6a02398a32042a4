import { divideIntoWords } from '../text/words';
import { foldQuery } from './fold';

/** Words that were asked for, folded. */
export interface QueryTerm {
  readonly text: string;
  /** Its words, where the words apart are welcome too; empty for a phrase and for what is one word. */
  readonly words: readonly string[];
}

export const QUERY_FIELDS = ['tag', 'color', 'case'] as const;
export type QueryField = (typeof QUERY_FIELDS)[number];

/** A value that a field must have, or must not; folded. */
export interface FieldFilter {
  readonly field: QueryField;
  readonly value: string;
  readonly isExcluded: boolean;
}

/** What was typed, understood. */
export interface Query {
  readonly terms: readonly QueryTerm[];
  /** Folded words that may not be there. */
  readonly excluded: readonly string[];
  readonly filters: readonly FieldFilter[];
  /** The words as typed where they may be pinyin: without phrases; empty where they can't be. */
  readonly letters: string;
}

/** What fields are called, in the scripts and languages that the interface teaches. */
const FIELD_NAMES: readonly (readonly [name: string, field: QueryField])[] = [
  ['标签', 'tag'],
  ['tag', 'tag'],
  ['颜色', 'color'],
  ['colour', 'color'],
  ['color', 'color'],
  ['案例', 'case'],
  ['case', 'case'],
];
const FIELDS = new Map(FIELD_NAMES.map(([name, field]): [string, QueryField] => [foldQuery(name), field]));

/** A sign of exclusion, a field with its colon, and a phrase in quotes of any kind or words up to white space. */
const PART =
  /([-－])?(?:([^\s:："“”„「」『』]+)[:：])?(?:["“”„「『]([^"“”„「」『』]*)["“”」』]?|([^\s"“”„「」『』]+))|\S/gu;
const LETTERS = /^[\p{Script=Latin}\p{M}'’]+$/u;

/** Whether nothing is asked yet: nothing was typed, or only the name of a field whose value is to come. */
export function asksNothing(typed: string): boolean {
  return typed.replace(DANGLING_FIELD, ' ').trim() === '';
}

/**
 * Understands what was typed: words, `"phrases"`, `-exclusions`, and `field:value`. A name that is no field is words
 * like others, and what is not finished yet (an open quotation mark, a field without value) never fails.
 */
export function parseQuery(typed: string): Query {
  const terms: QueryTerm[] = [];
  const excluded: string[] = [];
  const filters: FieldFilter[] = [];
  const plain: string[] = [];
  let isPinyin = true;
  for (const [whole, minus, name = '', phrase, word] of typed.replace(DANGLING_FIELD, ' ').matchAll(PART)) {
    const isExcluded = minus !== undefined;
    const field = FIELDS.get(foldQuery(name));
    const content = phrase ?? word ?? '';
    if (field !== undefined) {
      const value = foldQuery(content);
      if (value !== '') filters.push({ field, value, isExcluded });
      continue;
    }
    // Quotation marks part words, so a name before one was words of its own.
    const texts = phrase === undefined ? [isExcluded ? whole.slice(1) : whole] : [name, phrase];
    for (const text of texts) {
      const folded = foldQuery(text);
      if (folded === '' || (phrase === undefined && SIGNS.test(text))) continue;
      if (isExcluded) excluded.push(folded);
      else {
        terms.push({ text: folded, words: phrase === undefined ? partsOf(text, folded) : [] });
        plain.push(text);
        isPinyin &&= phrase === undefined && LETTERS.test(text);
      }
    }
  }
  return { terms, excluded, filters, letters: isPinyin ? plain.join(' ') : '' };
}

/** A lone sign that only begins something. */
const SIGNS = /^[-－"“”„「」『』]$/u;
/** A field whose value is still to come. */
const DANGLING_FIELD = new RegExp(
  `(?<=^|\\s)[-－]?(?:${FIELD_NAMES.map(([name]) => name).join('|')}|標籤|顏色)[:：](?=\\s|$)`,
  'giu',
);

/**
 * The words of a term worth asking for one by one. Those of one character say next to nothing apart, and stand in
 * almost every paragraph.
 */
function partsOf(text: string, folded: string): readonly string[] {
  const words = [...divideIntoWords(text)]
    .filter((part) => part.isWordLike)
    .map((part) => foldQuery(part.segment))
    .filter((word) => word.length > 1);
  const parts = [...new Set(words)];
  return parts.length === 1 && parts[0] === folded ? [] : parts;
}
