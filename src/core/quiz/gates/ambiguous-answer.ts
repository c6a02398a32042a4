import { isKnownWord } from '../facts/lexicon';
import { placesIn } from '../../text/places-in';
import type { BankSource } from '../bank-source';
import type { Fact, FactKind } from '../model';
import type { Frame } from '../stems/frame';
import { hanAfter, hanBefore } from '../stems/han-beside';
import { tokensOf } from '../stems/predicate';

/** Code units before and after the blank that must single it out, and no mark between them. */
const KEY = 6;
const STOP = /[，,。；;：:、！？!?\n]/u;

/**
 * Whether the words next to the blank stand elsewhere in the text with other words in their midst: then the stem
 * has two right answers. Words further off do not help a reader who remembers the phrase.
 */
export function hasRivalAnswer(
  { before, answerText, after }: Frame,
  { text }: Pick<BankSource, 'text'>,
): boolean {
  const left = nearWords(before, -1);
  const right = nearWords(after, 1);
  if (left.length + right.length < 4) return false;
  const key = left.length >= right.length ? left : right;
  for (const at of placesIn(text, key)) {
    const isLeft = key === left;
    const gap = isLeft
      ? text.slice(at + key.length, at + key.length + answerText.length + KEY + 6)
      : text.slice(Math.max(0, at - answerText.length - KEY - 6), at);
    const isSame = isLeft ? gap.startsWith(answerText) : gap.endsWith(answerText);
    if (isSame) continue;
    const other = isLeft ? right : left;
    const place = other === '' ? -1 : isLeft ? gap.indexOf(other) : gap.lastIndexOf(other);
    if (other === '' ? key.length >= KEY && isRival(gap, isLeft, answerText) : place > 0) return true;
  }
  return false;
}

/** Where one side alone is the key, what stands there instead must be of the answer's sort: a figure for a figure. */
function isRival(gap: string, isLeft: boolean, answerText: string): boolean {
  const beside = isLeft ? gap.charAt(0) : gap.charAt(gap.length - 1);
  return /^\d/.test(answerText) ? /[\d一二三四五六七八九十百]/u.test(beside) : /\p{L}/u.test(beside);
}

function nearWords(words: string, side: -1 | 1): string {
  const near = side < 0 ? words.slice(-KEY) : words.slice(0, KEY);
  const parts = near.split(STOP);
  return (side < 0 ? parts.at(-1) : parts[0]) ?? '';
}

/**
 * Whether a place stands inside a word, as far as the text itself can tell: the two characters before it go on with the
 * one after it nearly wherever they stand (办公|室).
 */
export function splitsWord(text: string, at: number): boolean {
  const left = text.slice(at - 2, at);
  const joined = text.slice(at - 2, at + 1);
  if (!/^\p{Script=Han}{3}$/u.test(joined)) return false;
  const joinedCount = countIn(text, joined);
  return joinedCount >= 3 && joinedCount >= 0.6 * countIn(text, left);
}

/**
 * Whether the words were cut out of longer ones: every time they are said, the same two characters stand before them
 * (中共|芜湖市委), or another name stands right beside a name (市委|市政府).
 */
export function isCutShort(
  { start, end, kind }: Fact,
  { text, facts }: Pick<BankSource, 'text' | 'facts'>,
): boolean {
  const words = text.slice(start, end);
  const before = text.slice(start - 2, start);
  const places = placesIn(text, words);
  const isAlways = places.length > 1 && places.every((at) => text.slice(at - 2, at) === before);
  const isOpen = NAMED.includes(kind) || kind === 'phrase' || kind === 'definition';
  if (isOpen && isAlways && /^\p{Script=Han}{2}$/u.test(before)) return true;
  if (isOpen && words.length <= EVERYWHERE.longest && places.length >= EVERYWHERE.places) return true;
  if (isOpen && (opensInsideWord(text, start) || closesInsideWord(text, start, end))) return true;
  if (!NAMED.includes(kind)) return false;
  if (kind === 'place' && NAMED_AFTER_PLACE.test(text.slice(end, end + 3))) return true;
  if (kind === 'body' && (POST.test(text.slice(end, end + 6)) || /^工作/u.test(words))) return true;
  if (/全[国國省市县縣]$/u.test(words)) return true;
  const { starts, ends } = nameEdges(facts);
  return starts.has(end) || ends.has(start);
}

/** 省委|书记梁言顺: whose post it is goes without saying. */
const POST = /^(?:书记|書記|主任|主席|部长|部長|局长|局長|厅长|廳長|[市县省]长|秘书长|主要负责同志|领导)/u;
/** 臺灣|總督府: what is named after a place is asked for whole, or not at all. */
const NAMED_AFTER_PLACE =
  /^(?:[省市县縣区區]|\p{Script=Han}{1,3}[区區县縣市镇鎮乡鄉]|直机关|直屬|直属|发改委|發改委|人大|政协|政協|总督府|總督府|政府|大学|大學|学院|學院|法院|检察院|檢察院|委员会|委員會|公司|银行|銀行|医院|醫院|日报|日報|机场|機場|博物[馆館])/u;

/** Short words that a text says again and again (市委) are nothing to remember. */
const EVERYWHERE = { longest: 3, places: 6 } as const;

/** Whether a lone character at the cut makes a word with the one before it: 党风廉|政教育馆, 合|规审计. */
function opensInsideWord(text: string, start: number): boolean {
  const [first] = tokensOf(hanAfter(text, start));
  if (first?.word.length !== 1) return false;
  const before = hanBefore(text, start);
  const joined = tokensOf(before + first.word).at(-1);
  return before !== '' && (isKnownWord(before.slice(-1) + first.word) || (joined?.word.length ?? 1) > 1);
}

/** The same at the end: whether the last character, a word of its own, makes a known one with the next. */
function closesInsideWord(text: string, start: number, end: number): boolean {
  const last = tokensOf(text.slice(start, end)).at(-1);
  if (last?.word.length !== 1 && !last?.isJoined) return false;
  return isKnownWord(text.slice(end - 1, end + 1));
}

const NAMED: readonly FactKind[] = ['person', 'place', 'body'];

/** Where the names of a text begin and end, gathered once for all its facts. */
interface NameEdges {
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}
const edgesOf = new WeakMap<readonly Fact[], NameEdges>();

function nameEdges(facts: readonly Fact[]): NameEdges {
  const known = edgesOf.get(facts);
  if (known !== undefined) return known;
  const names = facts.filter(({ kind }) => NAMED.includes(kind));
  const edges = {
    starts: new Set(names.map(({ start }) => start)),
    ends: new Set(names.map(({ end }) => end)),
  };
  edgesOf.set(facts, edges);
  return edges;
}

/** How often words stand in a text without overlapping. */
function countIn(text: string, words: string): number {
  let count = 0;
  let free = 0;
  for (const at of placesIn(text, words)) {
    if (at < free) continue;
    count += 1;
    free = at + words.length;
  }
  return count;
}
