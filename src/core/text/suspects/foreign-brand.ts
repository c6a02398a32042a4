import type { Span } from '../model';
import type { Suspect } from './model';

/*
 * Sites that sell something break into pages and put their name in place of words of the text: `在某某体育官网和
 * 国家机关党的建设工作会议上`. The names change with every wave, so no name is listed here. What stays is their
 * build (a short name, a trade, a way in) and that they do not belong where they stand:
 * - the trade is not what the text is about;
 * - what follows is not what follows a site's name in a sentence that really speaks of one.
 */

const TRADE = '(?:体育|體育|娱乐|娛樂|彩票|棋牌|电竞|電競|博彩|真人|竞彩|竞猜|电子游艺|捕鱼|老虎机|百家乐)';
const ENTRANCE =
  '(?:官方网站|官方網站|官方入口|官方平台|官方|官网|官網|平台|平臺|网址|網址|网站|網站|网页版|手机版|客户端|入口|登录|登陆|注册|開戶|开户|投注|下注|下载|app|APP|App)';
const NAME = '[\\p{Script=Han}A-Za-z0-9]';
const COMPOUND = new RegExp(
  `${TRADE}(?:\\(中国\\)|（中国）|·)?${ENTRANCE}+|(?<=[A-Za-z]\\d{2,4}|\\d{2,4}[A-Za-z]+)${TRADE}?${ENTRANCE}+|(?<=${NAME})(?:官方网站|官网|平台|app|APP)(?:登录|登陆|注册|开户|投注|下注|网址|入口)+`,
  'gu',
);
/** A name before its trade has two to four characters; this many are looked at. */
const MAX_NAME = 4;
const USUAL_NAME = 2;
const LATIN_NAME = /[A-Za-z0-9.]{2,16}$/u;
/** Words that end what comes before a name: function words and verbs of official prose, stops and brackets. */
const BEFORE_NAME =
  /[^\p{Script=Han}A-Za-z0-9]|[在把将和与及同跟对向从由按为被让给以于是的了着过地得等并或而且但至到就也都又已各该本此其这那]/u;
/** What stands before or after a site's name in a sentence that is about the site. */
const SPOKEN_OF_BEFORE =
  /(?:登录|登陆|访问|进入|打开|浏览|点击|搜索|下载|使用|开发|推出|创办|创立|运营|建立|搭建|打造|建设|据|根据|通过|一个|一家|家|个|的|及|与)$/u;
const SPOKEN_OF_AFTER =
  /^(?:上|的|为|是|，|,|。|；|、|）|\)|》|”|」|《|（|\(|报道|报导|公布|发布|宣布|公告|显示|刊登|播出|直播|查询|介绍|指出|表示|$|\n)/u;
/** Words that tell that a text is about a trade by itself. */
const SUBJECTS =
  /体育|體育|运动|運動|比赛|比賽|球|赛|賽|奥运|奧運|娱乐|娛樂|电影|電影|电视|電視|演艺|歌手|游戏|遊戲|彩票|博彩|玩家|明星|影视|综艺/gu;
/** As many such words in 1,000 characters, the compounds left out, as make a trade the text's own subject. */
const SUBJECT_DENSITY = 4;

/** Finds names of trading sites that were put into a text in place of its own words. */
export function findForeignBrands(text: string): readonly Suspect[] {
  const tails = [...text.matchAll(COMPOUND)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (tails.length === 0) return [];
  const names = tails.map((tail) => ({ start: nameStart(text, tail, tails), end: tail.end }));
  const isSubject = subjectDensity(text, tails) >= SUBJECT_DENSITY;
  return names
    .filter((span) => !isSubject || !isSpokenOf(text, span))
    .filter((span) => names.length > 1 || !isSpokenOfPlainly(text, span))
    .map((span) => ({ ...span, text: text.slice(span.start, span.end), reason: 'foreignBrand' }));
}

/**
 * Where the name before a tail begins. Places of the same trade share their name: the longest ending that
 * another place has too is the name, for what stands before it differs from place to place. A single place has
 * the two characters that are usual, fewer where a function word or a stop comes first.
 */
function nameStart(text: string, tail: Span, tails: readonly Span[]): number {
  const latin = LATIN_NAME.exec(text.slice(Math.max(0, tail.start - 16), tail.start));
  if (latin !== null) return tail.start - latin[0].length;
  let shared = 0;
  for (const other of tails) {
    if (other.start === tail.start) continue;
    let length = 0;
    while (length < MAX_NAME && isSameBefore(text, tail.start, other.start, length + 1)) length += 1;
    shared = Math.max(shared, length);
  }
  if (shared >= USUAL_NAME) return tail.start - shared;
  let length = 0;
  while (length < USUAL_NAME && !BEFORE_NAME.test(text.charAt(tail.start - length - 1))) {
    if (tail.start - length - 1 < 0) break;
    length += 1;
  }
  return tail.start - length;
}

function isSameBefore(text: string, a: number, b: number, distance: number): boolean {
  const character = text.charAt(a - distance);
  return /[\p{Script=Han}A-Za-z0-9]/u.test(character) && character === text.charAt(b - distance);
}

function subjectDensity(text: string, tails: readonly Span[]): number {
  let rest = '';
  let at = 0;
  for (const { start, end } of tails) {
    rest += text.slice(at, start);
    at = end;
  }
  rest += text.slice(at);
  return ((rest.match(SUBJECTS)?.length ?? 0) * 1000) / (rest.length + 1);
}

function isSpokenOf(text: string, { start, end }: Span): boolean {
  return (
    SPOKEN_OF_BEFORE.test(text.slice(Math.max(0, start - 4), start)) ||
    SPOKEN_OF_AFTER.test(text.slice(end, end + 2))
  );
}

/** One place only is doubtful: it is spoken of if both sides say so. */
function isSpokenOfPlainly(text: string, { start, end }: Span): boolean {
  return (
    SPOKEN_OF_BEFORE.test(text.slice(Math.max(0, start - 4), start)) &&
    SPOKEN_OF_AFTER.test(text.slice(end, end + 2))
  );
}
