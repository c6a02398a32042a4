import type { Span } from '../../../text/model';
import { CLOSE, isCutAt, lengthOf, OPEN } from './list-parts';
import { splitsResultVerb, verbBefore } from './list-verbs';
import type { SentenceView } from './sentence-view';

const LEAD =
  /(?:包括|包含|涵盖|覆盖|涉及|分为|分别是|分别为|分别|主要有|主要是|分成|组成|设有|成立|开展|组织|参与策划|参与|策划|响应|做好|做到|发挥|组织学习|担任|获得|获评|荣获|先后|开展了|起草|起草了|建立|抓好|推动|打造|坚持|坚决|争做|深化|提升|提高|落实|确保|落实好|学习|学习宣传|利用|充分利用|形成|完成|围绕|贯穿|比如|例如|如|有|是|为|在|于|对|把|将|由|与|和|及|从|向|以|用|被|让|使|到|至|了|着|过|的|地|得|其|等|或|并|而|以及)$/u;
/** Verbs that lead a list in wherever word segmentation cuts. */
const STRONG_LEAD = /荣获|获得|获评|分别(?:到|是|为|在|由|向)|包括|包含|参与策划|起草了?|先后开展/gu;
/** 向高端化、智能化、绿色化: after these an item begins, even where the words are cut otherwise. */
const LONE_LEAD = '向为以把将对';

/**
 * The first item of a list, in its first part: from an opening mark, after a verb or particle that leads a list in, or as
 * long as the others; `null` where there is no part.
 */
export function startOfList(
  sentence: SentenceView,
  part: Span | undefined,
  others: readonly Span[],
): Span | null {
  if (part === undefined) return null;
  const { text } = sentence;
  const body = text.slice(part.start, part.end);
  const mark = CLOSE.indexOf(body.charAt(body.length - 1));
  if (mark >= 0)
    return { start: part.start + Math.max(0, body.lastIndexOf(OPEN.charAt(mark))), end: part.end };
  const usual = Math.max(2, ...others.map(lengthOf));
  // What stands in quotes or brackets is a list from the first character on: “有地方说、有人听、说了算”.
  const isMarked = part.start > 0 && OPEN.includes(text.charAt(part.start - 1));
  if (isMarked && lengthOf(part) <= usual * 2 + 2) return part;
  const strong = afterStrongLead(sentence, part, usual);
  if (strong !== null) return { start: strong, end: part.end };
  const isEven = others.length > 0 && others.every((other) => lengthOf(other) === usual);
  const even = part.end - usual;
  const isLedIn = isEven && even > part.start && LONE_LEAD.includes(text.charAt(even - 1));
  if (isEven && usual > 2 && lengthOf(part) >= usual && (isLedIn || isCutAt(sentence, even))) {
    // 做强|新材料、绿色食品、高端装备
    const isInVerb = splitsResultVerb(text.slice(Math.max(part.start, even - 1), even + 1));
    return { start: isInVerb ? even + 1 : even, end: part.end };
  }
  const shared = text.charAt(others[0]?.start ?? part.start);
  const same = body.lastIndexOf(shared);
  if (same > 0 && usual > 2 && isCutAt(sentence, part.start + same) && body.length - same <= usual + 1)
    return { start: part.start + same, end: part.end };
  const start = withMark(text, leadIn(sentence, part, usual), part);
  return { start: start + verbBefore(text, { start, end: part.end }, others), end: part.end };
}

function afterStrongLead({ text }: SentenceView, part: Span, usual: number): number | null {
  const lead = [...text.slice(part.start, part.end).matchAll(STRONG_LEAD)].pop();
  if (lead === undefined) return null;
  const start = part.start + lead.index + lead[0].length;
  return part.end - start > 1 && part.end - start <= usual * 2 + 6 ? start : null;
}

/** Where the first item starts: after the nearest word that leads a list in, else at a length like the others'. */
function leadIn(sentence: SentenceView, part: Span, usual: number): number {
  const { text, analysis } = sentence;
  const { words } = analysis;
  let byLength = part.end;
  let word = words.endingAt[sentence.start + part.end] ?? -1;
  for (; word >= 0; word -= 1) {
    const start = (words.start[word] ?? 0) - sentence.start;
    if (start < part.start) break;
    const length = part.end - start;
    if (length > usual * 1.6 + 4) return byLength;
    if (length <= usual + 2 || byLength === part.end) byLength = start;
    if (start === part.start) return start;
    if (length >= 2 && LEAD.test(text.slice(Math.max(part.start, start - 4), start))) return start;
  }
  return byLength;
}

/** Takes in the opening mark right before, so that no mark is left alone: “一领三化”新时代…. */
function withMark(text: string, start: number, part: Span): number {
  const kind = OPEN.indexOf(text.charAt(start - 1));
  const isOpened = start > part.start && kind >= 0;
  return isOpened && text.slice(start, part.end).includes(CLOSE.charAt(kind)) ? start - 1 : start;
}
