import type { Span } from '../../../text/model';
import type { Proposal } from '../candidate';
import {
  bracketed,
  CLOSE,
  isCutAt,
  isInsideMarks,
  lengthOf,
  OPEN,
  shift,
  splitOutside,
  splitQuotes,
} from './list-parts';
import { startOfList } from './list-start';
import type { SentenceRule, SentenceView } from './sentence-view';

const CLAUSE_END = '，,。；;：:！？!?—';
const TAIL = /(?:等|之类|及其他)/u;
const JOIN = /(?:以及|和|与|及|或者|或|暨)/gu;
/** What the names of offices end with. */
const OFFICE = '局厅部委办处科署院所室组';
const MIN_ITEMS = 2;
/** 《甲》《乙》, “甲”、“乙”: items in marks side by side. */
const MARKED_ROW = /(?:《[^《》]{1,40}》[、和与及]?){2,}(?<=》)|(?:“[^“”]{1,40}”[、和与及]?){2,}(?<=”)/gu;
const IDIOM = 4;
const BALANCED = /^(?:坚持|注重|实行|突出)/u;
/** An item that ends so names a body: 督查督办组, 政府办. */
const NAMED_BODY =
  /^[一-龥]{0,14}(?:组|办|党员大会|委员会|发改委|公司|处理厂|政府|支部|大学|学院|协会|医院|银行|厅)$/u;
const SUFFIXES = '化性型级力组队';
const BODY_END = /(?:有限公司|公司|委员会|发改委|大学|学院|医院|银行|集团)/u;

/** Parallel lists: items with 、 between them, or quoted items side by side. One list a run, with its items. */
export const findLists: SentenceRule = (sentence) => {
  const found: Proposal[] = [];
  for (const clause of splitOutside(sentence.text, { start: 0, end: sentence.text.length }, CLAUSE_END)) {
    found.push(...listIn(sentence, clause));
  }
  for (const inside of bracketed(sentence.text)) found.push(...listIn(sentence, inside));
  for (const row of sentence.text.matchAll(MARKED_ROW)) {
    found.push(...listIn(sentence, { start: row.index, end: row.index + row[0].length }));
  }
  return found;
};

function listIn(sentence: SentenceView, clause: Span): Proposal[] {
  const head = sentence.text.slice(clause.start, clause.end);
  // 一、实施背景 is a heading with its number.
  if (/^[一二三四五六七八九十]{1,3}、/u.test(head)) return [];
  const parts = splitOutside(sentence.text, clause, '、').flatMap((part) => splitQuotes(sentence.text, part));
  const found = [...listOf(sentence, parts), ...listsBySharedHead(sentence, parts)];
  // A part much longer than all after it leads a list of its own in: …冲锋战斗、连续坚守在巡堤排险、社区值守.
  for (let from = 1; from < parts.length - 1; from += 1) {
    const rest = Math.max(...parts.slice(from + 1).map((part) => lengthWithoutTail(sentence.text, part)));
    const part = parts[from];
    if (part !== undefined && rest >= 3 && lengthOf(part) > rest * 1.6 + 1)
      found.push(...listOf(sentence, parts.slice(from)));
  }
  return found;
}

/** Items that begin with the same character, as long as each other: 办文、办会、办事流程; 重大活动跨部门、跨层级. */
function listsBySharedHead(sentence: SentenceView, parts: readonly Span[]): Proposal[] {
  const { text } = sentence;
  return parts.flatMap((part, index): Proposal[] => {
    const head = text.charAt(parts[index + 1]?.start ?? -1);
    const at = head === '' || OPEN.includes(head) ? -1 : text.slice(0, part.end).lastIndexOf(head);
    const length = part.end - at;
    if (at < part.start || length < 2 || length > 6 || !isCutAt(sentence, at)) return [];
    const items = [{ start: at, end: part.end }];
    for (const next of parts.slice(index + 1)) {
      const end = next.start + length;
      if (text.charAt(next.start) !== head || end > next.end) break;
      items.push({ start: next.start, end });
      if (end < next.end) break;
    }
    if (items.length < 2 || (length < 3 && items.length < 3)) return [];
    const shifted = items.map((item) => shift(item, sentence.start));
    const [first, last] = [shifted[0], shifted[shifted.length - 1]];
    if (first === undefined || last === undefined) return [];
    return [{ rule: 'list', kind: 'list', start: first.start, end: last.end, items: shifted }];
  });
}

function listOf(sentence: SentenceView, parts: readonly Span[]): Proposal[] {
  if (parts.length < MIN_ITEMS) return [];
  const last = endOfList(sentence, parts[parts.length - 1], parts.slice(0, -1));
  const middle = parts.slice(1, -1);
  const first = startOfList(sentence, parts[0], [...middle, ...last.slice(0, 1)]);
  if (first === null || last.length === 0) return [];
  const items = [first, ...middle, ...last].map((item) => shift(item, sentence.start));
  const [from, to] = [items[0], items[items.length - 1]];
  if (from === undefined || to === undefined) return [];
  const found: Proposal[] = [{ rule: 'list', kind: 'list', start: from.start, end: to.end, items }];
  for (const item of items) {
    const words = sentence.text.slice(item.start - sentence.start, item.end - sentence.start);
    const kind = words.length > 2 && NAMED_BODY.test(words) ? 'body' : 'phrase';
    found.push({ rule: 'listItem', kind, ...trimMarks(sentence, item) });
  }
  const whole = shift({ start: parts[0]?.start ?? 0, end: last[last.length - 1]?.end ?? 0 }, sentence.start);
  found.push({ rule: 'listPart', kind: 'phrase', ...whole });
  if (items.length > 2) {
    for (let cut = 2; cut < Math.min(items.length, 6); cut += 1) {
      found.push({ rule: 'listPart', kind: 'phrase', start: from.start, end: items[cut - 1]?.end ?? to.end });
    }
    found.push({ rule: 'listPart', kind: 'phrase', start: items[1]?.start ?? from.start, end: to.end });
  }
  return found;
}

/** The last part without 等…, cut in two at 和, and ended where an item like those before it would end. */
function endOfList(sentence: SentenceView, part: Span | undefined, before: readonly Span[]): Span[] {
  if (part === undefined) return [];
  const text = sentence.text.slice(part.start, part.end);
  const tail = TAIL.exec(text);
  const body = tail === null || tail.index === 0 ? text : text.slice(0, tail.index);
  const usual = Math.max(
    ...before.slice(1).map(lengthOf),
    before.length > 1 ? 0 : lengthOf(before[0] ?? part),
  );
  for (const join of body.matchAll(JOIN)) {
    const rest = body.slice(join.index + join[0].length);
    if (join.index < 1 || rest.length < 1 || isInsideMarks(body, join.index)) continue;
    const left = { start: part.start, end: part.start + join.index };
    const right = { start: part.start + join.index + join[0].length, end: part.start + body.length };
    if (lengthOf(left) > usual * 2 + 2) continue;
    return [left, tail === null ? cutToLike(sentence, right, [...before.slice(1), left]) : right];
  }
  const whole = { start: part.start, end: part.start + body.length };
  if (tail !== null) return [whole];
  return [before.length > 1 ? cutToLike(sentence, whole, before.slice(1)) : cutPair(sentence, whole, before)];
}

/** The second of two: 坚持严管厚爱、激励约束并重 are four characters each. */
function cutPair(sentence: SentenceView, item: Span, before: readonly Span[]): Span {
  const [first] = before;
  const end = item.start + IDIOM;
  const isLonger =
    first !== undefined &&
    lengthOf(item) >= IDIOM + 2 &&
    (lengthOf(item) !== lengthOf(first) || BALANCED.test(sentence.text.slice(first.start, first.end)));
  const isIdiom = isLonger && isCutAt(sentence, end) && isCutAt(sentence, first.end - IDIOM);
  if (isIdiom && !OPEN.includes(sentence.text.charAt(item.start)) && lengthOf(first) <= IDIOM + 2) {
    return { start: item.start, end };
  }
  return cutToLike(sentence, item, before);
}

/** Ends the last item after the closing mark when all items are in marks, else after a last character shared. */
function cutToLike(sentence: SentenceView, item: Span, like: readonly Span[]): Span {
  const { text } = sentence;
  const close = CLOSE.indexOf(text.charAt((like[0]?.end ?? 0) - 1));
  if (OPEN.includes(text.charAt(item.start)) && close >= 0) {
    const end = text.indexOf(CLOSE.charAt(close), item.start);
    if (end > 0 && end < item.end) return { start: item.start, end: end + 1 };
  }
  const body = BODY_END.exec(text.slice(item.start, item.end));
  if (body !== null && item.start + body.index + body[0].length < item.end) {
    return { start: item.start, end: item.start + body.index + body[0].length };
  }
  const lastChars = new Set(like.map(({ end }) => text.charAt(end - 1)));
  const shared = [...lastChars][0];
  if (lastChars.size === 1 && shared !== undefined && (like.length > 1 || SUFFIXES.includes(shared))) {
    const at = text.indexOf(shared, item.start + 1);
    if (at > 0 && at < item.end) return { start: item.start, end: at + 1 };
  }
  const usual = Math.max(0, ...like.map(lengthOf));
  if (usual === 0 || lengthOf(item) <= usual + 2) return item;
  const end = wordEnd(sentence, item, item.start + usual);
  // 省市场监管|局
  return { start: item.start, end: end < item.end && OFFICE.includes(text.charAt(end)) ? end + 1 : end };
}

function wordEnd(sentence: SentenceView, item: Span, at: number): number {
  for (let end = at; end < item.end; end += 1) {
    if ((sentence.analysis.words.endingAt[sentence.start + end] ?? -1) >= 0) return end;
  }
  return item.end;
}

function trimMarks(sentence: SentenceView, item: Span): Span {
  const from = sentence.text.charAt(item.start - sentence.start);
  const to = sentence.text.charAt(item.end - sentence.start - 1);
  const isMarked = '“‘「『'.includes(from) && '”’」』'.includes(to) && item.end - item.start > 2;
  return isMarked ? { start: item.start + 1, end: item.end - 1 } : item;
}

function lengthWithoutTail(text: string, { start, end }: Span): number {
  const tail = text.slice(start, end).search(TAIL);
  return tail > 0 ? tail : end - start;
}
