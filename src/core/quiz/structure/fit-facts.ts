import type { CanonicalText, Span } from '../../text/model';
import { lookUp, simplifyChars, TAGS } from '../facts/lexicon';
import type { Fact } from '../model';
import { isUsedAsPlace } from './is-place';
import { PART_REFERENCE, type Part } from './articles';

const ITEM = /^[（(][一二三四五六七八九十\d]{1,3}[）)]/u;
/** 中华人民|共和国: the state that a law is of is no knowledge. */
const STATE = /中华人民共和国|中華人民共和國/gu;

/**
 * Facts as they may be asked about: none of a label (第五条), of a reference to a part of the text, of a heading, of
 * an item that is no sentence without its lead-in, of a word that the text does not use as a place,
 * of a date that is none, or of a part of the state's name; sentences without the label that they open with.
 */
export function fitFacts(
  facts: readonly Fact[],
  { text, blocks }: CanonicalText,
  parts: readonly Part[],
): readonly Fact[] {
  const bodyStarts = new Map(parts.map(({ start, bodyStart }) => [start, bodyStart]));
  const isLaw = parts.some(({ kind }) => kind === 'article');
  const isClosed = new Uint8Array(text.length);
  const shut = ({ start, end }: Span) => isClosed.fill(1, start, end);
  for (const { start, bodyStart } of parts) shut({ start, end: bodyStart });
  for (const block of blocks) {
    const isItem = isLaw && ITEM.test(text.slice(block.start, block.end));
    if (block.kind === 'heading' || isItem) shut(block);
  }
  for (const { index, 0: name } of text.matchAll(STATE)) shut({ start: index, end: index + name.length });
  const places = new Map<string, boolean>();
  const isPlace = (words: string) => {
    const known = places.get(words) ?? isUsedAsPlace(words, text);
    places.set(words, known);
    return known;
  };
  return facts.flatMap((fact) => {
    if (fact.kind === 'place' && !isPlace(fact.text)) return [];
    if (fact.kind === 'date' && isNoReign(fact.text)) return [];
    if (isClosed.subarray(fact.start, fact.end).includes(1) || isReference(fact, text)) return [];
    const start = bodyStarts.get(fact.sentence.start);
    return [start === undefined ? fact : { ...fact, sentence: { start, end: fact.sentence.end } }];
  });
}

/** 保存三年 looks like a year of a reign (天命六年), but its first word is a verb. */
function isNoReign(date: string): boolean {
  const [, name = ''] = /^(\p{Script=Han}{2})[元一二三四五六七八九十]{1,3}年$/u.exec(date) ?? [];
  return ['v', 'vn', 'd', 'a', 'p', 'c'].includes(TAGS[lookUp(simplifyChars(name)).tag] ?? '');
}

function isReference({ kind, text, start, end }: Fact, whole: string): boolean {
  if (kind === 'list' || kind === 'enumeration' || kind === 'quoted' || kind === 'document') return false;
  const around = whole.slice(Math.max(0, start - 1), end + 1);
  return PART_REFERENCE.test(kind === 'phrase' || kind === 'definition' ? text : around);
}
