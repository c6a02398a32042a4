import type { Proposal } from '../candidate';
import { propose, type SentenceRule } from './sentence-view';

const ARABIC = '[0-9０-９]+(?:[,，][0-9０-９]{3})*(?:[.．][0-9０-９]+)?';
const HAN = '[零〇一二三四五六七八九十百千万亿两]+';
/** 1万8千 and 3亿5000万 are one figure. */
const SCALE = `(?:[余多几])?(?:[十百千万亿兆]+)?(?:(?<=[千万亿])${ARABIC}[百千万])?(?:[余多几])?`;
const UNITS =
  '平方公里|平方千米|平方米|平方英里|立方米|公里|千米|厘米|毫米|纳米|海里|英里|英尺|英寸|公斤|千克|毫克|公顷|千瓦|兆瓦|' +
  '美元|欧元|英镑|日元|日圆|港元|港币|人民币|韩元|卢布|法郎|新台币|人次|个月|小时|分钟|学分|车道|频道|世纪|年代|周年|个百分点|' +
  '米|尺|寸|丈|里|吨|克|斤|两|升|亩|元|角|人|名|位|个|项|次(?!会|大)|件|家|条|座|所|届|类|份|篇|本|部|周岁|岁|年|月|周|天|日|时(?!间|候|代|期)|分(?!别|为|成|之)|秒|倍|度|' +
  '集|首|张|支|只|枝|艘|架|辆|台|套|种|场|轮|级|户|村|省|县|市|区|州|国|票|胜|负|席|代(?!表)|层|楼|号|期|批|枚|颗|股|卷|章|节|回|幕|' +
  '款|点|行|列|面|片|棵|株|头|匹|双|对|副|组|队|班|门|间|栋|幢|处|段|句|字|词|页|册|例|起|宗|桩|封|把|口|粒|滴|瓶|杯|步|' +
  '大类|路|营|连|师|军|旅|团|派|族|姓|世|任|界|星|环|局|球|码|格|站|孔|帧|人份|℃|°C|km|kg|cm|mm|m|GB|MB|TB|Hz';
const PERCENT = new RegExp(
  `(?:${ARABIC}[%％‰]|百分之(?:${HAN}(?:点${HAN})?|${ARABIC})|${HAN}成|${HAN}分之${HAN})(?:[-—~～至到](?:${ARABIC})[%％])?`,
  'gu',
);
const NUMBER = new RegExp(
  `(第)?(${ARABIC}(?:[-—~～至到]${ARABIC})?|数?${HAN})(${SCALE})(${UNITS})?(?:[余多])?`,
  'gu',
);
const ABOUT = /(?:大约|约|近|将近|超过|逾|达到|多达|高达|至少|最多|不足|不到|仅|共|平均|每)$/u;
/** 22:30, 3:2: neither half of a time of day or a score is a figure. */
const BEFORE_HALF = /[0-9０-９][:：]$/u;
const FIRST_HALF = /^[0-9０-９]+[:：][0-9０-９]/u;
/** 4.9∶43.3, 4x50米: parts of a ratio or a relay are said together, as names are. */
const AFTER_FACTOR = /[0-9０-９][∶x×]$/u;
const FACTOR = /^[0-9０-９.]+[∶x×][0-9０-９]/u;
/** 12345热线, 211工程: a number that is a name. */
const NAMED_BY_NUMBER = /^(?:热线|平台|工程|计划|行动|工作法|战略)/u;
const INDUSTRIES = '三次';
/** 四周 is all around, unless something says how long. */
const FOUR_WEEKS = /(?:约|近|每|第|后|前|满|共|隔|过|为期|历时|连续|至少|超过)$/u;
const WEEKS_LONG = /^(?:后|後|内|內|以|左右|前|时间|時間|的时|的時)/u;
const NOUN_TAGS = new Set([0, 3, 7, 12, 14]);

/** Numbers: bare, with their unit, with the noun that follows, with the adverb before; percentages and fractions. */
export const findNumbers: SentenceRule = (sentence) => {
  const found: Proposal[] = [];
  for (const match of sentence.text.matchAll(PERCENT)) {
    found.push(propose(sentence, 'percentage', 'percentage', match.index, match.index + match[0].length));
  }
  for (const match of sentence.text.matchAll(NUMBER)) {
    const [all, ordinal, digits = '', scale = '', unit] = match;
    const start = match.index;
    const end = start + all.length;
    const isArabic = /[0-9０-９]/u.test(digits);
    // 一 and its like stand inside words (一体, 统一): without a unit they are no figure.
    if (!isArabic && unit === undefined && ordinal === undefined && digits.length + scale.length < 2)
      continue;
    // 1786年 and 2日 are parts of dates, which have a rule of their own; 3年 is a count.
    const isDatePart = unit === '月' || unit === '日' || (unit === '年' && digits.length > 2);
    // 一名, 每一个, 一项: an article, not a count.
    const isArticle = /^一(?:个|名|项|种|位|次|部|本|条|些|点|起|面|方|系|路|对|级|句|样|直|下|时)/u.test(
      all,
    );
    if (!isArabic && isInsideWord(sentence, start, end)) continue;
    const before = sentence.text.slice(Math.max(0, start - 3), start);
    const after = sentence.text.slice(end, end + 3);
    if (BEFORE_HALF.test(before) || FIRST_HALF.test(sentence.text.slice(start, end + 2))) continue;
    if (all === INDUSTRIES && after.startsWith('产业')) continue;
    if (all === '四周' && !FOUR_WEEKS.test(before) && !WEEKS_LONG.test(after)) continue;
    if ('%％‰'.includes(sentence.text.charAt(end)) && sentence.text.charAt(end) !== '') continue;
    const numeralEnd = start + (ordinal?.length ?? 0) + digits.length + scale.length;
    const isFigure = isArabic || ordinal !== undefined || digits.length > 1 || unit !== undefined;
    const isFactor = AFTER_FACTOR.test(before) || FACTOR.test(sentence.text.slice(start, end + 2));
    if (unit !== undefined) {
      const kind = isArticle || isDatePart || isFactor ? 'phrase' : 'number';
      found.push(propose(sentence, 'numberUnit', kind, start, end));
    }
    if (unit === undefined || isArabic) {
      const isMarker = start === 0 && /^[.．、)）]/u.test(sentence.text.slice(numeralEnd));
      const isName = isMarker || isFactor || NAMED_BY_NUMBER.test(after);
      const kind = unit === undefined && isFigure && !isName && ordinal === undefined ? 'number' : 'phrase';
      found.push(propose(sentence, 'number', kind, start, numeralEnd));
    }
    const about = ABOUT.exec(before);
    if (about !== null) found.push(propose(sentence, 'numberUnit', 'phrase', start - about[0].length, end));
    found.push(...withNoun(sentence, start, end));
  }
  return found;
};

/** True where a numeral is only a part of one longer known word, as 一 in 统一 or 万 in 万象. */
function isInsideWord(sentence: Parameters<SentenceRule>[0], from: number, to: number): boolean {
  const { words } = sentence.analysis;
  const start = sentence.start + from;
  const end = sentence.start + to;
  let first = start;
  while (first > sentence.start && (words.startingAt[first] ?? -1) < 0) first -= 1;
  const word = words.startingAt[first] ?? -1;
  if (word < 0) return false;
  const isCut = first < start || (words.end[word] ?? 0) > end;
  return isCut && (words.tag[word] ?? 0) !== 16 && (words.rarity[word] ?? 15) < 15;
}

function withNoun(sentence: Parameters<SentenceRule>[0], from: number, to: number): Proposal[] {
  const { words } = sentence.analysis;
  const found: Proposal[] = [];
  let word = words.startingAt[sentence.start + to] ?? -1;
  for (let steps = 0; word >= 0 && steps < 3; steps += 1, word += 1) {
    if (word >= words.count || !NOUN_TAGS.has(words.tag[word] ?? 1)) break;
    const end = (words.end[word] ?? 0) - sentence.start;
    if (end > sentence.text.length) break;
    found.push(propose(sentence, 'numberNoun', 'phrase', from, end));
  }
  return found;
}
