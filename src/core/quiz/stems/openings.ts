import { isUnnamedEvent } from './predicate';

/** Numbering and links at the head of a sentence that mean nothing once it stands alone. */
const STRIPPED = [
  /^[\s.…·]+/u,
  /^【[^【】]{1,12}】\s*/u,
  /^(?:本[报報刊台]|新华社|新華社|人民网|中新社)[^，。、（(]{0,16}[讯訊电電]\s*(?:[（(][^（）()]{1,20}[）)])?\s*/u,
  /^[（(]?[一二三四五六七八九十\d]{1,3}[)）][、.．]?\s*/u,
  /^[一二三四五六七八九十]{1,2}(?:是|、|要)(?=\p{Script=Han}|“|\d)/u,
  /^\d{1,2}[.．、]\s*(?=\D)/u,
  /^第[一二三四五六七八九十]{1,3}[，,、：:]\s*/u,
  /^(?:此外|另外|同时|然而|不过|因此|所以|首先|其次|再次|最后|总之|比如|例如|可见|事实上|目前|特别是|尤其是|据此|于是|接着)[，,：:]\s*/u,
  /^(?:[•·●■◆○]|-|—)+\s*/u,
];

/** How many code units at the head of `words` are numbering or a link; 0 if none. */
export function openingLength(words: string): number {
  let length = 0;
  for (let isGoing = true; isGoing; ) {
    isGoing = false;
    for (const pattern of STRIPPED) {
      const found = pattern.exec(words.slice(length))?.[0].length ?? 0;
      if (found === 0) continue;
      length += found;
      isGoing = true;
    }
  }
  return length;
}

const POINTS_BACK =
  /^(?:其(?![他余实])|该|該|这|這|那|此(?!外)|他|她|它|祂|上述|前者|后者|前述|对此|为此|因此|由此|据此|以此|至此|之后|随后|后来|而后|此后|其后|同年|当年|同月|同日|当日|次年|翌年|隔年|当时|期间|这时|两者|二者|双方|以上|以下|如此|therefore|however|this|that|these|those|it|he|she|they|his|her|its|their)/iu;

/** A pronoun with at most a date or a word of order (最终他…) before it: nobody is named whom it could mean. */
const UNNAMED =
  /^(?:[\d年月日季岁歲初末底_，,\s在于於到至自从從曾后後]|哪一?[年天]|哪年哪月|多少|____|最[终終后後初]|[终終]于|[终終]於|起初|[结結]果|不久)*(?:他|她|它|牠|其(?![他余实中])|被|由|起|(?:时|時)?[随隨])/u;

/** Words that point to what another place says: 有下列情形之一的, 前款规定. */
const POINTS_AWAY = /下列|前款|前条|前項|前项|如下|以下(?=情形|条件|事项|几)/u;

const GOES_ON =
  /^(?:但|而|并|並|且|也|又|还|還|则|則|却|卻|以及|或|从而|從而|进而|進而|因而|以致|使得?|导致|導致|即|所以|因此|同时|同時|然后|然後|于是|於是|可是|不过|不過|反而|甚至|如|包括|其中|等|的|地|得|了|(?:and|or|but|which|who|so|while|whereas|because)\b)/iu;

/** Verbs and prepositions that open a sentence only where its subject was named in the one before. */
const LACKS_SUBJECT = new RegExp(
  '^(?:是|由|被|曾|于|於|任|至今|也|有着|属于|屬於|位于|位於|(?:在|自|从|從)[^，,]*$' +
    // 比上年增长5.8%, 按不变价格计算，比上年增长5.8%: what grew stands before it; 面积0.62平方公里: of what.
    '|(?:按[^，,]{1,12}[，,])?(?:[比较較][上去前同][年月期]|同比|[环環]比)' +
    '|(?:最初|起初|原先|原本)(?:是|[属屬][于於]|由|在)' +
    '|(?:[较較]好|[圆圓][满滿]|[顺順]利)[地]?完成' +
    '|以[^，,]*(?:闻名|聞名|著称|著稱)' +
    '|[总總]?(?:面积|面積|人口|投资|投資|占地|佔地|全长|全長|海拔|身高|体重|體重)(?:面积|面積)?(?:[约約近为為达達]|超过|超過)?\\d' +
    '|(?:新建|新增|扩建|擴建|改建|续建|續建|惠及|走访|走訪)\\p{Script=Han}{1,12}\\d)',
  'u',
);

/**
 * Whether the words open with something that only the sentence before explains (该…, 其…, 这…, 同年…), or have no
 * subject of their own (由…创办).
 */
export function pointsBack(words: string): boolean {
  return POINTS_BACK.test(words) || LACKS_SUBJECT.test(words) || UNNAMED.test(words) || isUnnamedEvent(words);
}

/** Whether the words go on with a thought begun before (并…, 从而…): no place to begin a stem. */
export function goesOn(words: string): boolean {
  return GOES_ON.test(words);
}

/** Whether the words anywhere point to a list or a rule that stands elsewhere (下列情形, 前款). */
export function pointsAway(words: string): boolean {
  return POINTS_AWAY.test(words);
}
