import { couldBeSame } from '../distractors/different';
import { splitsWord } from '../gates/ambiguous-answer';
import type { Fact } from '../model';
import { opensWithVerb, tokensOf } from '../stems/predicate';

const FEWEST = 3;
const MOST = 8;
const MANNER =
  /^(?:完整|准确|全面|及时|依法|有序|有效|高效|扎实|稳步|深入|持续|充分|严格|认真|科学|积极|主动|系统|精准|规范|公开|公平|公正|快速|稳妥|平稳|健康)$/u;

/** The items of a list as options, `null` unless they are alike enough to be options: a first item that drags its verb along would give itself away. */
export function parallelItems({ items = [] }: Fact): readonly string[] | null {
  const texts = items.map(({ text }) =>
    text.replace(/^[“‘「《]|[”’」》]$/gu, (mark) => ('《》'.includes(mark) ? mark : '')),
  );
  if (texts.length < FEWEST || texts.length > MOST || new Set(texts).size < texts.length) return null;
  if (texts.some((text, index) => texts.slice(0, index).some((other) => couldBeSame(text, other))))
    return null;
  const lengths = texts.map((text) => text.length).toSorted((a, b) => a - b);
  const middle = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const longest = lengths.at(-1) ?? 0;
  const shortest = lengths[0] ?? 0;
  const isAlike =
    longest <= middle * 1.5 + 1 &&
    isEven(texts) &&
    shortest * 2.5 + 2 >= middle &&
    !isOddVerb(texts) &&
    shortest >= 2 &&
    longest <= 24;
  const isClean = texts.every(
    (text) =>
      !/[，,。；;：:、\s]/u.test(text.trim()) &&
      text === text.trim() &&
      !/^(?:的|和|与|及|等|是|为|了|中|在|由)|(?:的|和|与|及|是|为|了|在|由|被|都是|并)$/u.test(text) &&
      isWhole(text),
  );
  const marks = texts.filter((text) => /[《》]/u.test(text));
  const isUniform = marks.length === 0 || texts.every((text) => /^《[^《》]+》$/u.test(text));
  const withDigits = texts.filter((text) => /\d/.test(text)).length;
  return isAlike &&
    isClean &&
    isUniform &&
    (withDigits === 0 || withDigits * 2 > texts.length || isAllQuoted(items))
    ? texts
    : null;
}

/** Whether a list's items can be options, and neither its first nor its last item is a piece of longer words. */
export function isWholeList(fact: Fact, text: string): boolean {
  if (parallelItems(fact) === null || splitsWord(text, fact.start) || isObjectFirst(fact, text)) return false;
  const [clause = ''] = text.slice(fact.end, fact.end + 12).split(/\P{L}/u);
  const [next] = tokensOf(clause);
  if (clause.startsWith('等')) return true;
  if (next === undefined) return true;
  // 完整、准确、全面贯彻: how something is done is no list of things.
  const isManner = next.tag === 'v' && (fact.items ?? []).every((item) => MANNER.test(item.text));
  return !isManner && !(['n', 'vn', 'ns', 'nz'].includes(next.tag) && next.word.length > 1);
}

/** 学习…刊发的|案件通报、观看警示片、参观教育馆: the first is the object of a verb before it, and so no item. */
function isObjectFirst({ items = [], start }: Fact, text: string): boolean {
  const isVerbWithObject = (words: string) => words.length > 4 && opensWithVerb(words);
  return text.charAt(start - 1) === '的' && items.slice(1).some((item) => isVerbWithObject(item.text));
}

/** Whether the first item alone begins with a verb, or alone without one: it has too many words, or too few. */
function isOddVerb([first = '', ...others]: readonly string[]): boolean {
  const verbs = others.filter(opensWithVerb).length;
  return opensWithVerb(first) ? verbs === 0 : verbs === others.length;
}

/** The first item may have dragged words along from before the list, and the last from after it. */
function isEven(texts: readonly string[]): boolean {
  const inner = texts.slice(1, -1).map((text) => text.length);
  const most = Math.max(...inner);
  const least = Math.min(...inner);
  return [texts[0] ?? '', texts.at(-1) ?? ''].every(
    ({ length }) => length <= most + 2 && length >= least - 3,
  );
}

function isAllQuoted(items: readonly { readonly text: string }[]): boolean {
  return items.every(({ text }) => /^[“「]/u.test(text));
}

function isWhole(text: string): boolean {
  return (
    text.split('“').length === text.split('”').length && text.split('《').length === text.split('》').length
  );
}
