import { TAGS, type Tag } from '../lexicon';
import type { Proposal } from '../candidate';
import { runsOf, spanOfRun, wordsIn } from '../word-runs';
import { propose, type SentenceRule, type SentenceView } from './sentence-view';

const BODY =
  /(?:委员会|办公室|办公厅|工作站|指挥部|领导小组|研究院|研究所|研究中心|出版社|俱乐部|有限公司|公司|集团|大学|学院|中学|小学|学校|医院|法院|检察院|银行|协会|学会|联盟|基金会|联合会|工会|支部|党委|党组|纪委|市委|省委|县委|区委|政府|中央|发改委|部门|机构|组织|总局|总部|部|局|厅|院|署|司|处|室|科|社|队|团|军|舰队|乐队|厂|馆|党|会|组|办)$/u;
const PLACE =
  /(?:省|市|县|区|镇|乡|村|州|国|岛|半岛|群岛|山|山脉|河|江|湖|海|湾|港|路|街|大道|车站|站|机场|公园|广场|寺|庙|宫|塔|桥|城|府|郡|道|高原|平原|盆地|沙漠|地区|大厦|故居|遗址|厂)$/u;
const SURNAMES =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛范彭郎鲁韦马苗方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于傅皮齐康伍余元卜顾孟平黄穆萧尹姚邵湛汪祁毛狄米贝明臧戴谈宋庞熊纪舒屈项祝董梁杜阮蓝闵席季麻贾路娄江童颜郭梅盛林钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房裘缪解应宗丁邓郁单洪包诸左石崔吉龚程嵇邢裴陆荣翁荀甄曲封储靳段富巫焦巴牧山谷车侯全班秋仲伊宁仇栾甘厉武符刘景詹龙叶司黎薄印白怀蒲鄂索赖卓蔺屠蒙池乔闻党翟谭申冉雍桑桂牛边燕尚温庄晏柴瞿阎习';
const TITLE_BEFORE =
  /(?:总书记|书记|主席|总理|部长|省长|市长|县长|区长|镇长|局长|厅长|主任|校长|院长|所长|教授|博士|先生|女士|同志|导演|演员|歌手|作家|诗人|画家|将军|元帅|皇帝|总统|首相|队长|经理|董事长|代表|委员|记者|专家|学者|国王|皇帝|公爵)$/u;
const TITLE_AFTER =
  /^(?:同志|先生|女士|教授|书记|主席|总书记|部长|市长|说|表示|指出|强调|认为|介绍|担任|出生)/u;
const CONTENT: ReadonlySet<Tag> = new Set<Tag>([
  'x',
  'e',
  'n',
  'nr',
  'ns',
  'nt',
  'nz',
  's',
  'vn',
  'a',
  'b',
  'i',
  'l',
  'm',
  'q',
  'f',
]);
const NAME: ReadonlySet<Tag> = new Set<Tag>(['x', 'nr', 'ns', 'nz', 'nt', 'n', 'e']);
const DOTTED = /[\p{Script=Han}\p{Script=Latin}]{1,8}(?:[·•・‧∙][\p{Script=Han}\p{Script=Latin}]{1,9})+/gu;
const PROPER: ReadonlySet<Tag> = new Set<Tag>(['n', 'ns', 'nt', 'nz', 'vn', 'b', 'm', 's', 'i', 'l']);
const SEAT = /(?:省|市|县|区)(?:委(?!员)|政府|纪委)(?:办公厅|办公室)?/gu;
const STRONG_BODY =
  /(?:委员会|办公室|办公厅|党委|党组(?!织)|党支部|教育馆|纪念馆|博物馆|图书馆|展览馆|体育馆|处理厂|研究院|研究所|有限责任公司|股份有限公司|有限公司|大学|医院|法院|检察院|银行|协会|基金会|工作组|领导小组)/gu;
const MAX_WORDS = 8;
/** Common words that end like a name and are none. */
const COMMON =
  /^(?:干部|社会|机会|全部|内部|外部|部分|大会|城市|都市|超市|学会|一部|省|市|县|区|门市|上门|专门|地区|会|党|部|队|团|组|办|山|江|河|海|路|站|岛|国|州|村|宫|城|府|道|港|桥|塔|社|科|室|处|司|院|局|厅|军|厂|馆|街|湖|湾|镇|乡|郡|寺|庙)$/u;

/** Names of persons, places and bodies, by class of word, surname, suffix and the words around. */
export const findNames: SentenceRule = (sentence) => [
  ...findPersons(sentence),
  ...findDotted(sentence),
  ...findPlacesAndBodies(sentence),
  ...findBodiesBySuffix(sentence),
];

function findPersons(sentence: SentenceView): Proposal[] {
  const { words } = sentence.analysis;
  const { text } = sentence;
  const found: Proposal[] = [];
  const { from, to } = wordsIn(words, sentence);
  for (let word = from; word < to; word += 1) {
    const start = (words.start[word] ?? 0) - sentence.start;
    const end = (words.end[word] ?? 0) - sentence.start;
    const isNamed = tagOf(sentence, word) === 'nr' && end - start > 1;
    if (isNamed) {
      const isPerson = SURNAMES.includes(text.charAt(start)) && isTitledAt(text, start, end);
      found.push(propose(sentence, 'person', isPerson ? 'person' : 'phrase', start, end));
    }
    if (!SURNAMES.includes(text.charAt(start)) || isNamed) continue;
    const length = nameLength(sentence, word, to);
    if (length < 2) continue;
    const isTitled = isTitledAt(text, start, start + length);
    const kind = isTitled && length < 4 ? 'person' : 'phrase';
    found.push(propose(sentence, 'person', kind, start, start + length));
  }
  return found;
}

function isTitledAt(text: string, start: number, end: number): boolean {
  return (
    TITLE_BEFORE.test(text.slice(Math.max(0, start - 4), start)) || TITLE_AFTER.test(text.slice(end, end + 4))
  );
}

/** A surname and the one or two single characters after it that belong to no longer word. */
function nameLength(sentence: SentenceView, word: number, to: number): number {
  const { words } = sentence.analysis;
  const start = words.start[word] ?? 0;
  let end = words.end[word] ?? 0;
  if (end - start > 3) return 0;
  if (end - start > 1) return tagOf(sentence, word) === 'x' ? end - start : 0;
  for (let next = word + 1; next < to && end - start < 3; next += 1) {
    const length = (words.end[next] ?? 0) - (words.start[next] ?? 0);
    const tag = tagOf(sentence, next);
    if (length > 2 || end - start + length > 3 || ['w', 'e', 'u', 'p', 'c', 'r', 'm'].includes(tag)) break;
    if (length === 2 && tag !== 'x' && tag !== 'nr' && tag !== 'nz') break;
    end = words.end[next] ?? end;
  }
  return end - start;
}

/** Foreign names with a middle dot; the ends are cut where a function word was swallowed. */
function findDotted(sentence: SentenceView): Proposal[] {
  const { words } = sentence.analysis;
  const found: Proposal[] = [];
  for (const match of sentence.text.matchAll(DOTTED)) {
    let start = sentence.start + match.index;
    let end = start + match[0].length;
    const firstDot = start + match[0].search(/[·•・‧∙]/u);
    const lastDot = start + Math.max(...[...'·•・‧∙'].map((dot) => match[0].lastIndexOf(dot)));
    let word = words.endingAt[firstDot] ?? -1;
    while (word > 0 && isNameWord(sentence, word) && (words.start[word] ?? 0) > start) word -= 1;
    if (word >= 0)
      start = Math.max(start, isNameWord(sentence, word) ? (words.start[word] ?? 0) : (words.end[word] ?? 0));
    word = words.startingAt[lastDot + 1] ?? -1;
    while (word >= 0 && word < words.count && isNameWord(sentence, word) && (words.end[word] ?? 0) < end)
      word += 1;
    if (word >= 0 && !isNameWord(sentence, word))
      end = Math.max(lastDot + 2, Math.min(end, words.start[word] ?? end));
    if (start < firstDot)
      found.push(propose(sentence, 'person', 'person', start - sentence.start, end - sentence.start));
  }
  return found;
}

function findPlacesAndBodies(sentence: SentenceView): Proposal[] {
  const { words } = sentence.analysis;
  const found: Proposal[] = [];
  for (const run of runsOf(wordsIn(words, sentence), (word) => CONTENT.has(tagOf(sentence, word)))) {
    for (let last = run.from; last < run.to; last += 1) {
      const end = (words.end[last] ?? 0) - sentence.start;
      const tag = tagOf(sentence, last);
      const lastStart = (words.start[last] ?? 0) - sentence.start;
      const lastWord = sentence.text.slice((words.start[last] ?? 0) - sentence.start, end);
      const isCommon = COMMON.test(lastWord);
      const isBody = (BODY.test(lastWord) && lastWord !== '干部' && lastWord !== '社会') || tag === 'nt';
      const isPlace = !isBody && (PLACE.test(lastWord) || tag === 'ns');
      if ((tag === 'ns' || tag === 'nt') && end - lastStart > 1 && !isCommon) {
        const { start } = spanOfRun(words, { from: last, to: last + 1 });
        found.push(
          propose(
            sentence,
            tag === 'ns' ? 'place' : 'body',
            tag === 'ns' ? 'place' : 'body',
            start - sentence.start,
            end,
          ),
        );
      }
      if (!isBody && !isPlace) continue;
      const rule = isBody ? 'body' : 'place';
      const lowest = Math.max(run.from, last - MAX_WORDS);
      for (let first = last - 1; first >= lowest; first -= 1) {
        const start = (words.start[first] ?? 0) - sentence.start;
        // Only a proper noun in front makes a name of it; every other cut is left to the ranker.
        const isName = ['ns', 'nt', 'nz'].includes(tagOf(sentence, first)) && (!isCommon || end - start > 2);
        found.push(propose(sentence, rule, isName ? rule : 'phrase', start, end));
      }
    }
  }
  return found;
}

/** Bodies named by what they are: 省委办公厅, 第一党支部, …有限公司. The run of words before belongs to the name. */
function findBodiesBySuffix(sentence: SentenceView): Proposal[] {
  const { words } = sentence.analysis;
  const found: Proposal[] = [];
  for (const match of sentence.text.matchAll(SEAT)) {
    found.push(propose(sentence, 'body', 'body', match.index, match.index + match[0].length));
  }
  for (const match of sentence.text.matchAll(STRONG_BODY)) {
    const end = match.index + match[0].length;
    const isCompany = match[0].endsWith('公司');
    let word = words.covering[sentence.start + match.index] ?? -1;
    let start = Math.min(match.index, (words.start[word] ?? sentence.start) - sentence.start);
    for (let steps = 0; steps < (isCompany ? 9 : 4); steps += 1) {
      word -= 1;
      const from = (words.start[word] ?? -1) - sentence.start;
      if (word < 0 || from < 0 || !isPartOfName(sentence, word, isCompany)) break;
      start = from;
      if (isCompany && tagOf(sentence, word) === 'ns') break;
    }
    // A run that starts with a lone character was cut inside a word, and a company's name starts with its place.
    const first = words.startingAt[sentence.start + start] ?? -1;
    const isLone =
      first >= 0 &&
      (words.end[first] ?? 0) - (words.start[first] ?? 0) === 1 &&
      tagOf(sentence, first) !== 'n';
    const isNamed = isCompany ? tagOf(sentence, Math.max(0, first)) === 'ns' : start < match.index && !isLone;
    if (start < match.index) found.push(propose(sentence, 'body', isNamed ? 'body' : 'phrase', start, end));
  }
  return found;
}

function isPartOfName(sentence: SentenceView, word: number, isCompany: boolean): boolean {
  const { words } = sentence.analysis;
  const tag = tagOf(sentence, word);
  const isLone = (words.end[word] ?? 0) - (words.start[word] ?? 0) === 1;
  if (tag === 'a' && isLone) return true;
  return PROPER.has(tag) || (isCompany && (tag === 'v' || tag === 'x'));
}

function isNameWord(sentence: SentenceView, word: number): boolean {
  return NAME.has(tagOf(sentence, word));
}

function tagOf(sentence: SentenceView, word: number): Tag {
  return TAGS[sentence.analysis.words.tag[word] ?? 0] ?? 'x';
}
