import type { Span } from '../../../text/model';
import type { Proposal } from '../candidate';
import type { SentenceRule, SentenceView } from './sentence-view';

const OPEN = '“‘「『《〈（([';
const CLOSE = '”’」』》〉）)]';
const CLAUSE_END = '，,。；;：:！？!?—';
const LEAD =
  /(?:包括|包含|涵盖|覆盖|涉及|分为|分别是|分别为|分别|主要有|主要是|分成|组成|设有|成立|开展|组织|参与策划|参与|策划|响应|做好|做到|发挥|组织学习|担任|获得|获评|荣获|先后|开展了|起草|起草了|建立|抓好|推动|打造|坚持|坚决|争做|深化|提升|提高|落实|确保|落实好|学习|学习宣传|利用|充分利用|形成|完成|围绕|贯穿|比如|例如|如|有|是|为|在|于|对|把|将|由|与|和|及|从|向|以|用|被|让|使|到|至|了|着|过|的|地|得|其|等|或|并|而|以及)$/u;
const TAIL = /(?:等|之类|及其他)/u;
const JOIN = /(?:和|与|及|以及|或|或者|并|暨)/gu;
const MIN_ITEMS = 2;

/** Parallel lists: items with 、 between them, or quoted items side by side. One list a run, with its items. */
export const findLists: SentenceRule = (sentence) => {
  const found: Proposal[] = [];
  for (const clause of splitOutside(sentence.text, { start: 0, end: sentence.text.length }, CLAUSE_END)) {
    found.push(...listIn(sentence, clause));
  }
  for (const inside of bracketed(sentence.text)) found.push(...listIn(sentence, inside));
  return found;
};

function listIn(sentence: SentenceView, clause: Span): Proposal[] {
  const head = sentence.text.slice(clause.start, clause.end);
  if (/^[一二三四五六七八九十]{1,3}、/u.test(head)) return [];
  const parts = splitOutside(sentence.text, clause, '、').flatMap((part) => splitQuotes(sentence.text, part));
  if (parts.length < MIN_ITEMS) return [];
  const last = endOfList(sentence, parts[parts.length - 1], parts.slice(0, -1));
  const middle = parts.slice(1, -1);
  const first = startOfList(sentence, parts[0], [...middle, ...last.slice(0, 1)]);
  if (first === null || last.length === 0) return [];
  const items = [first, ...middle, ...last].map((item) => shift(item, sentence.start));
  const [from, to] = [items[0], items[items.length - 1]];
  if (from === undefined || to === undefined) return [];
  const found: Proposal[] = [{ rule: 'list', kind: 'list', start: from.start, end: to.end, items }];
  for (const item of items) found.push({ rule: 'listItem', kind: 'phrase', ...trimMarks(sentence, item) });
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
  return [tail === null ? cutToLike(sentence, whole, before.slice(1)) : whole];
}

/** Ends the last item after the closing mark when all items are in marks, else after a last character shared. */
function cutToLike(sentence: SentenceView, item: Span, like: readonly Span[]): Span {
  const { text } = sentence;
  const close = CLOSE.indexOf(text.charAt((like[0]?.end ?? 0) - 1));
  if (OPEN.includes(text.charAt(item.start)) && close >= 0) {
    const end = text.indexOf(CLOSE.charAt(close), item.start);
    if (end > 0 && end < item.end) return { start: item.start, end: end + 1 };
  }
  const lastChars = new Set(like.map(({ end }) => text.charAt(end - 1)));
  const shared = [...lastChars][0];
  if (like.length > 1 && lastChars.size === 1 && shared !== undefined) {
    const at = text.indexOf(shared, item.start + 1);
    if (at > 0 && at < item.end) return { start: item.start, end: at + 1 };
  }
  const usual = Math.max(0, ...like.map(lengthOf));
  if (usual === 0 || lengthOf(item) <= usual + 2) return item;
  return { start: item.start, end: wordEnd(sentence, item, item.start + usual) };
}

/** The first item: from an opening mark, after a verb or particle that leads a list in, or as long as the others. */
function startOfList(sentence: SentenceView, part: Span | undefined, others: readonly Span[]): Span | null {
  if (part === undefined) return null;
  const { text } = sentence;
  const body = text.slice(part.start, part.end);
  const mark = CLOSE.indexOf(body.charAt(body.length - 1));
  if (mark >= 0)
    return { start: part.start + Math.max(0, body.lastIndexOf(OPEN.charAt(mark))), end: part.end };
  const usual = Math.max(2, ...others.map(lengthOf));
  const shared = text.charAt(others[0]?.start ?? part.start);
  const same = body.lastIndexOf(shared);
  if (same > 0 && body.length - same <= usual + 1) return { start: part.start + same, end: part.end };
  const { words } = sentence.analysis;
  let word = words.endingAt[sentence.start + part.end] ?? -1;
  let start = part.end;
  while (word >= 0 && (words.start[word] ?? 0) >= sentence.start + part.start) {
    const next = (words.start[word] ?? 0) - sentence.start;
    if (part.end - next > usual + 2 && part.end - start > 1) break;
    start = next;
    if (LEAD.test(text.slice(Math.max(part.start, start - 4), start))) break;
    word -= 1;
  }
  return { start, end: part.end };
}

function wordEnd(sentence: SentenceView, item: Span, at: number): number {
  for (let end = at; end < item.end; end += 1) {
    if ((sentence.analysis.words.endingAt[sentence.start + end] ?? -1) >= 0) return end;
  }
  return item.end;
}

/** Cuts a span at marks that stand outside quotes and brackets; empty parts are dropped. */
function splitOutside(text: string, span: Span, marks: string): Span[] {
  const parts: Span[] = [];
  let depth = 0;
  let start = span.start;
  for (let at = span.start; at <= span.end; at += 1) {
    const char = text.charAt(at);
    if (at < span.end && OPEN.includes(char)) depth += 1;
    if (at < span.end && CLOSE.includes(char)) depth = Math.max(0, depth - 1);
    if (at < span.end && (depth > 0 || !marks.includes(char))) continue;
    if (at > start) parts.push({ start, end: at });
    start = at + 1;
  }
  return parts;
}

/** “甲”“乙” side by side are two items. */
function splitQuotes(text: string, part: Span): Span[] {
  const cuts: Span[] = [];
  let start = part.start;
  for (let at = part.start + 1; at < part.end; at += 1) {
    if (!'”》』」'.includes(text.charAt(at - 1)) || !'“《『「'.includes(text.charAt(at))) continue;
    cuts.push({ start, end: at });
    start = at;
  }
  return [...cuts, { start, end: part.end }];
}

function bracketed(text: string): Span[] {
  return [...text.matchAll(/[“「『（(]([^“”「」『』（）()]*、[^“”「」『』（）()]*)[”」』）)]/gu)].map(
    (match) => ({
      start: match.index + 1,
      end: match.index + match[0].length - 1,
    }),
  );
}

function isInsideMarks(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return [...OPEN].some((open, index) => before.lastIndexOf(open) > before.lastIndexOf(CLOSE.charAt(index)));
}

function trimMarks(sentence: SentenceView, item: Span): Span {
  const from = sentence.text.charAt(item.start - sentence.start);
  const to = sentence.text.charAt(item.end - sentence.start - 1);
  const isMarked = '“‘「『'.includes(from) && '”’」』'.includes(to) && item.end - item.start > 2;
  return isMarked ? { start: item.start + 1, end: item.end - 1 } : item;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
