import type { Proposal } from '../candidate';
import { propose, type SentenceRule } from './sentence-view';

const DIGIT = '[0-9０-９]';
const HAN = '[零〇○一二三四五六七八九十]';
const SPACE = '[ \\u3000]?';
const YEAR = `(?:(?:公元|西元|民国|建武|明治|大正|昭和|平成|令和)?前?${SPACE}(?:${DIGIT}{1,4}|${HAN}{2,4}|元)${SPACE}年(?![级龄轮薪利产])|(?:今|去|前|明|翌|次|同|当|本)年(?![人轻])|[\\u4e00-\\u9fff]{2}(?:元|${HAN}{1,3})年)`;
const MONTH = `(?:(?:${DIGIT}{1,2}|${HAN}{1,3}|正|元|腊|冬|本|上|次|同|当|闰${HAN})${SPACE}月份?)`;
const DAY = `(?:(?:${DIGIT}{1,2}|${HAN}{1,3}|初${HAN}{1,2})${SPACE}[日号]|[上中下]旬|底|初|末)`;
const CLOCK = `(?:(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚间|深夜)(?:(?:${DIGIT}{1,2}|${HAN}{1,3})(?:时|点)(?:(?:${DIGIT}{1,2}|${HAN}{1,3})分|半|整)?)?|${DIGIT}{1,2}(?:时|点)(?!间|候|代|期|至)(?:${DIGIT}{1,2}分|半|整)?)`;
const EDGE =
  '(?:春季?|夏季?|秋季?|冬季?|年初|年底|年末|年中|初期?|末期?|底|中叶|中期|前期|后期|晚期|早期|上半年|下半年|第[一二三四]季度|[一二三四]季度)';
const CENTURY = `(?:(?:公元前?|西元前?|上)?(?:${DIGIT}{1,2}|${HAN}{1,3}|本)${SPACE}世纪(?:(?:${DIGIT}{2}|${HAN}{1,2})年代)?(?:${EDGE})?)`;
const DECADE = `(?:${DIGIT}{2,4}年代(?:${EDGE})?)`;
const ISO = `(?:${DIGIT}{4}[-/.]${DIGIT}{1,2}[-/.]${DIGIT}{1,2}(?!${DIGIT}))`;
const FULL = `${YEAR}(?:${MONTH}(?:${DAY})?|${EDGE})?(?:${CLOCK})?`;
const ONE = `(?:${ISO}|${CENTURY}|${DECADE}|${FULL}|${MONTH}${DAY}(?:${CLOCK})?|(?:${DIGIT}{1,2}|${HAN}{1,3})月份?(?:${EDGE})?|${CLOCK}(?:许|左右)?)`;
const DATE = new RegExp(ONE, 'gu');
const PERIOD = new RegExp(
  `${ONE}(?:\\([^()]{1,12}\\)|（[^（）]{1,12}）)?(?:年)?(?:至|到|－|-|—|–|~|～)+(?:${ONE}|今|现在|目前|${DIGIT}{1,4}年?)`,
  'gu',
);
const SINCE = new RegExp(
  `(?:自|从)?(?:${ONE}|[\\u4e00-\\u9fff]{1,4}大|[\\u4e00-\\u9fff]{2,4}战争|新中国成立|改革开放)(?:起|以来|之前|以前|之后|以后|前后|前|后|间|期间|开始)`,
  'gu',
);
/** What any of `ONE` has: looked for first, since most sentences have no date and the patterns above are slow. */
const HINT = /[年月]|世纪|[0-9０-９][时点/.-]|凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚间|深夜/u;
const RANGE_HINT = /[至到－—–~～-]/u;
const SINCE_HINT = /[起前后间]|以来|开始/u;
const NAMED =
  /近年来|每[周星](?:期)?[一二三四五六日天]|每[年月日周天](?:[0-9一二三四五六七八九十]{1,3}[月日]){0,2}|(?:近|过去|未来|最近)[0-9一二三四五六七八九十两几]{1,3}(?:多|余)?(?:年|个月|天)(?:来|间|内)?|(?:春|夏|秋|冬)[季天]|元旦|春节|清明|端午|中秋|国庆|(?:一|二)战(?:期间|前|后)?|[先秦汉晋隋唐宋元明清]{1,2}(?:朝|代)(?:初年|末年|初期|末期|中叶|时期)?|文艺复兴时期|十[一二三四]五(?:规划)?(?:时期|期间)/gu;
const PAREN_YEAR =
  /[\u4e00-\u9fff]{2}(?:元|[一二三四五六七八九十]{1,3})年[(（][^()（）]{2,14}年[^()（）]{0,6}[)）]/gu;

/** Dates, clock times, centuries and periods in the forms of Chinese prose, and ISO dates. */
export const findDates: SentenceRule = (sentence) => {
  const found: Proposal[] = [];
  const add = (pattern: RegExp, rule: 'date' | 'period', kind: 'date' | 'phrase'): void => {
    for (const match of sentence.text.matchAll(pattern)) {
      found.push(propose(sentence, rule, kind, match.index, match.index + match[0].length));
    }
  };
  const isDated = HINT.test(sentence.text);
  if (isDated) add(DATE, 'date', 'date');
  if (isDated && RANGE_HINT.test(sentence.text)) add(PERIOD, 'period', 'date');
  if (isDated) add(PAREN_YEAR, 'date', 'date');
  if (SINCE_HINT.test(sentence.text)) add(SINCE, 'period', 'phrase');
  add(NAMED, 'date', 'date');
  for (const match of sentence.text.matchAll(
    /(?:[0-9]{1,4}|[零〇○一二三四五六七八九]{4})年|[0-9]{1,2}月(?:[0-9]{1,2}[日号])?/gu,
  )) {
    found.push(propose(sentence, 'date', 'phrase', match.index, match.index + match[0].length));
  }
  return found;
};
