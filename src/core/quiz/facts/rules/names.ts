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
  /(?:总书记|书记|主席|总理|部长|省长|市长|县长|区长|镇长|局长|厅长|主任|校长|院长|所长|教授|博士|先生|女士|同志|导演|演员|歌手|作家|诗人|画家|将军|元帅|皇帝|总统|首相|队长|经理|董事长|代表|委员|记者|专家|学者|王|帝|公|由|与|和|是|、)$/u;
const TITLE_AFTER =
  /^(?:同志|先生|女士|教授|书记|主席|总书记|部长|市长|说|表示|指出|强调|认为|介绍|任|担任|是|为|、)/u;
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
const MAX_WORDS = 8;

/** Names of persons, places and bodies, by class of word, surname, suffix and the words around. */
export const findNames: SentenceRule = (sentence) => [
  ...findPersons(sentence),
  ...findDotted(sentence),
  ...findPlacesAndBodies(sentence),
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
    if (isNamed) found.push(propose(sentence, 'person', 'person', start, end));
    if (!SURNAMES.includes(text.charAt(start)) || isNamed) continue;
    const length = nameLength(sentence, word, to);
    if (length < 2) continue;
    const isTitled =
      TITLE_BEFORE.test(text.slice(Math.max(0, start - 4), start)) ||
      TITLE_AFTER.test(text.slice(start + length, start + length + 4));
    const kind = isTitled && length < 4 ? 'person' : 'phrase';
    found.push(propose(sentence, 'person', kind, start, start + length));
  }
  return found;
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
      const lastWord = sentence.text.slice((words.start[last] ?? 0) - sentence.start, end);
      const isBody = BODY.test(lastWord) || tag === 'nt';
      const isPlace = !isBody && (PLACE.test(lastWord) || tag === 'ns');
      if (tag === 'ns' || tag === 'nt') {
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
        const isName =
          ['ns', 'nt', 'nz', 'nr'].includes(tagOf(sentence, first)) ||
          (tagOf(sentence, first) === 'x' && first === lowest);
        found.push(propose(sentence, rule, isName ? rule : 'phrase', start, end));
      }
    }
  }
  return found;
}

function isNameWord(sentence: SentenceView, word: number): boolean {
  return NAME.has(tagOf(sentence, word));
}

function tagOf(sentence: SentenceView, word: number): Tag {
  return TAGS[sentence.analysis.words.tag[word] ?? 0] ?? 'x';
}
