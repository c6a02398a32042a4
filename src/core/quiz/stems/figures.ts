import { groupBy } from '../../group-by';
import type { Fact } from '../model';
import { lookUp, simplifyChars, TAGS } from '../facts/lexicon';
import { parseQuantity, withValue } from '../answers/quantity';

/** Whether the words before a place leave a quote or a title open: a figure there is part of a name. */
export function isInsideQuotes(before: string): boolean {
  return ['“”', '《》', '「」'].some(
    ([open = '', close = '']) => before.lastIndexOf(open) > before.lastIndexOf(close),
  );
}

const CUT_UNIT = /分[钟鐘]|[个個]月|年[代级級]|平方|英[尺里镑磅]|公[里斤]|[千公]米/u;

/**
 * Whether a figure is only a manner of speaking: 每一名, 一线, 一个, 近年来, or a day of the week that runs into a
 * measure word (每周|一本书). `previous` are the two characters before it, `next` the one after.
 */
export function isVagueFigure(text: string, previous: string, next: string): boolean {
  // 16年 may be a reign's year or a span of time; a date that goes on (2004年|9月) was cut.
  if (/^\d{1,3}年$/.test(text) || (/[年月]$/u.test(text) && /[\d]/.test(next))) return true;
  if (CUT_UNIT.test(`${text.slice(-1)}${next}`) || /^十分$/u.test(text)) return true;
  if (/^(?:近|多|数|百|千|当|今|去|明|前|后|同|次|每)[年月日天]/u.test(text) && !/\d/.test(text)) return true;
  if (
    /^[中的]/u.test(text) ||
    /^(?:近年来?|近日|近期|目前|当前|现在|日前|如今|今后|未来|同期|期间)$/u.test(text)
  )
    return true;
  if (/[一二三四五六日]$/u.test(text) && /[本次个项篇名人条件种场届位]/u.test(next)) return true;
  const quantity = parseQuantity(text);
  if (quantity === null) return !/\d/.test(text) && !/[一二三四五六七八九十〇]+[年月日]|[周旬]/u.test(text);
  if (/[每各某这那這哪同统唯任该該首\p{Script=Latin}]$|[:：]$|[\d%％][-–—－~～至到]$/u.test(previous))
    return true;
  if (text !== text.trim()) return true;
  // The number of a thing in Chinese (MS-DOS 2.0的…); in English a number stands so.
  if (/\p{Script=Latin}[\s-]$/u.test(previous) && /\p{Script=Han}/u.test(next)) return true;
  if (quantity.unit === '' && /[.．、)）:：]/u.test(next)) return true;
  if (/[/／]$/.test(previous) || /^[时時点點]/u.test(quantity.unit) || isCutByUnit(text, next)) return true;
  // Shares in words, and what an address is made of.
  if (/分之|^[号號楼樓室弄巷]/u.test(quantity.unit)) return true;
  if (!quantity.isChinese) return false;
  if (
    text.length === 2 &&
    !['m', 't'].includes(TAGS[lookUp(simplifyChars(text)).tag] ?? '') &&
    lookUp(text).rarity < 12
  )
    return true;
  if (/^[百千万萬亿億]$/u.test(quantity.digits)) return true;
  if (quantity.value <= 1 || quantity.unit === '') return true;
  return withValue(quantity, quantity.value) === null;
}

/** Whether the unit's last character belongs to the word that follows: 两字|母, 四周|围. */
function isCutByUnit(text: string, next: string): boolean {
  const word = simplifyChars(`${text.slice(-1)}${next}`);
  return word.length === 2 && lookUp(word).rarity < 12;
}

/**
 * Figures without those that stand inside a longer one (9月 in 2004年9月, 2 in 2日), in the order given. Facts of
 * other kinds stay.
 */
export function outermostFigures(facts: readonly Fact[]): readonly Fact[] {
  const bySentence = groupBy(facts.filter(isFigure), ({ sentence }) => sentence.start);
  return facts.filter((fact) => {
    if (!isFigure(fact)) return true;
    const length = fact.end - fact.start;
    return !bySentence
      .get(fact.sentence.start)
      ?.some(
        (other) => other.start <= fact.start && other.end >= fact.end && other.end - other.start > length,
      );
  });
}

function isFigure({ kind }: Fact): boolean {
  return kind === 'number' || kind === 'date' || kind === 'percentage';
}
