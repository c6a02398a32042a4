import type { Span } from '../../../text/model';
import { lengthOf } from './list-parts';

/** Verbs that are no part of a noun that follows them, as 管理 is of 管理制度. */
const TAKES_OBJECTS =
  /^(?:加大|加强|加快|推进|完善|健全|促进|强化|优化|构建|拓展|培育|扩大|夯实|筑牢|增强|激发|弘扬|践行|统筹|聚焦|覆盖|惠及|新建|新增|引进|制定|出台|印发|修订|编制|设立|打通|破解|解决|化解|减少|降低|消除|遵循|贯彻|实施|做强|做优|壮大|整合)(?=\p{Script=Han}{2})/u;
/** They hold for all items: 严禁替考、抄袭、传递答案. */
const FORBIDS = /^(?:严禁|禁止|杜绝|不得|谨防|防止|整治|查处)(?=\p{Script=Han}{2})/u;
const RESULT = /^[做建办抓管用配选][强优大实好细深]$/u;

/**
 * Length of a verb that leads the other items in as well: 加大|草原、森林、湿地; 0 where the first item is
 * whole. In UTF-16 code units.
 */
export function verbBefore(text: string, first: Span, others: readonly Span[]): number {
  const forbids = FORBIDS.exec(text.slice(first.start, first.end))?.[0].length ?? 0;
  if (forbids > 0 && !others.some((other) => FORBIDS.test(text.slice(other.start, other.end))))
    return forbids;
  const verb = TAKES_OBJECTS.exec(text.slice(first.start, first.end))?.[0].length ?? 0;
  if (verb === 0 || others.some((other) => TAKES_OBJECTS.test(text.slice(other.start, other.end)))) return 0;
  const lengths = others.map(lengthOf);
  const rest = lengthOf(first) - verb;
  const isLikeOthers = rest >= Math.min(...lengths) - 1 && rest <= Math.max(...lengths) + 1;
  return isLikeOthers && lengthOf(first) > Math.max(...lengths) ? verb : 0;
}

/** Whether two characters are a verb with what comes of it (做强): words are cut between them now and then. */
export function splitsResultVerb(characters: string): boolean {
  return RESULT.test(characters);
}
