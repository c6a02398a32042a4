import type { Span } from '../../text/model';

/** Three or more items side by side: a, b and c. Offsets are into the words of the sentence. */
export interface WordList extends Span {
  readonly items: readonly Span[];
}

/** Words that lead a list in: its first item begins right after them. */
const LEAD =
  /(?:\b(?:including|includes?|included|such as|namely|compris(?:es?|ing)|consist(?:s|ed)? of|cover(?:s|ed|ing)?|focus(?:es|ed)? on|courses? in|classes in|trained in|training in|divided into|made up of|based on|aims? (?:at|to)|between|provid(?:es?|ed|ing)|offer(?:s|ed|ing)?|receiv(?:es|ed)|(?:towns|cities|villages|countries|districts|counties|regions|provinces|states) of|funded by|supported by|financed by|run by|carried out by)|:)\s+/giu;
const STARTS_LIKE: readonly RegExp[] = [
  /^(?:a|an|the|one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*)\s/iu,
  /^(?:better|more|less|fewer|lower|higher|new|free|regular)\s/iu,
  /^\p{Ll}+ing\s/u,
  /^(?:to|by|in|on|at|for|of|with|that|whether)\s/iu,
];
/** What an item has no place for: it belongs to the words after the list. */
const TAIL =
  /\s(?:was|were|is|are|has|have|had|will|shall|may|must|can|could|should|would|which|who|whose|that|where|when|while|because|as|by|during|after|before|since|until|if|unless|although|from|within|than|so|but|led|made|took|be|been)\s/u;
const PREPOSITION = /\s(?:in|on|at|for|with|under|to)\s/u;
/** Two things in one, or a bare numeral. */
const NO_ITEM = /\s(?:and|or)\s|^(?:one|two|three|four|five|six|seven|eight|nine|ten|[\d.,]+)$/iu;
const MOST_WORDS = 7;
const FEWEST = 3;
const MOST = 7;

/** The lists of a sentence whose first and last items end where they should, as far as the words tell. */
export function findLists(sentence: string): readonly WordList[] {
  const lists: WordList[] = [];
  for (const { index, 0: lead } of sentence.matchAll(LEAD)) {
    // To make, sell, offer, import: the word is an item itself.
    const list = /,\s$/u.test(sentence.slice(0, index)) ? null : listFrom(sentence, index + lead.length);
    if (list === null) continue;
    // Offers courses in welding, robotics and care: the later words lead in.
    if (lists.at(-1)?.end === list.end) lists.pop();
    if (list.start >= (lists.at(-1)?.end ?? 0)) lists.push(list);
  }
  return lists;
}

function listFrom(sentence: string, start: number): WordList | null {
  const rest = sentence.slice(start);
  const stop = /[.;:!?()–—"“”](?!\d)/u.exec(rest)?.index ?? rest.length;
  const stretch = rest.slice(0, stop);
  // Items are parted by commas; the last one by "and" or "or", with a comma or without.
  const close = /^(.+?)(,?\s(?:and|or)\s)(?!.*,)(.+)$/u.exec(lastJoin(stretch));
  if (close === null) return null;
  const [, firstOnes = '', join = '', lastOne = ''] = close;
  const parts: Span[] = [];
  let at = 0;
  for (const part of firstOnes.split(/,(?!\d{3}(?!\d))/u)) {
    const blank = part.length - part.trimStart().length;
    parts.push({ start: at + blank, end: at + part.trimEnd().length });
    at += part.length + 1;
  }
  const lastStart = firstOnes.length + join.length;
  const earlier = parts.map((part) => stretch.slice(part.start, part.end));
  const last = endOfLast(lastOne, earlier);
  if (last === null) return null;
  const all = [...parts, { start: lastStart, end: lastStart + last.length }];
  const words = all.map((part) => stretch.slice(part.start, part.end));
  if (words.length < FEWEST || words.length > MOST || !areAlike(words)) return null;
  const items = all.map((part) => ({ start: part.start + start, end: part.end + start }));
  return { start, end: start + lastStart + last.length, items };
}

/** A stretch as far as the item after its first "and" that closes a row of commas. */
function lastJoin(stretch: string): string {
  const first = /,[^,]+?(?:,)?\s(?:and|or)\s/u.exec(stretch);
  if (first === null) return '';
  const after = stretch.slice(first.index + first[0].length);
  const stop = after.search(/,(?!\d{3}(?!\d))/u);
  return stop < 0 ? stretch : stretch.slice(0, first.index + first[0].length + stop);
}

/** The last item without the words that go on after the list; `null` where it can't be told. */
function endOfLast(words: string, earlier: readonly string[]): string | null {
  const cut = TAIL.exec(words)?.index ?? words.length;
  let item = words.slice(0, cut);
  const preposition = PREPOSITION.exec(item);
  if (preposition !== null && !earlier.some((one) => PREPOSITION.test(` ${one}`))) {
    // Schools, libraries and museums in the district: it may hold for all of them.
    if (preposition.index === 0) return null;
    item = item.slice(0, preposition.index);
  }
  return item.trim() === '' ? null : item.trimEnd();
}

function areAlike(items: readonly string[]): boolean {
  const counts = items.map((item) => item.split(/\s+/u).length);
  const isShort = items.every((item, index) => item.length > 2 && (counts[index] ?? 0) <= MOST_WORDS);
  if (!isShort || items.some((item) => TAIL.test(` ${item} `) || NO_ITEM.test(item))) return false;
  // Of items that begin alike, all do: an odd one was cut wrongly.
  const [, ...others] = items;
  const isEven = STARTS_LIKE.every((pattern) => {
    const like = others.filter((item) => pattern.test(item)).length;
    return like < others.length || pattern.test(items[0] ?? '');
  });
  const isProper = (item: string) => /^(?:the )?\p{Lu}/u.test(item);
  const proper = items.filter(isProper).length;
  return (
    isEven && (proper === 0 || proper === items.length) && Math.max(...counts) <= Math.min(...counts) + 5
  );
}
