import { parseQuantity } from '../answers/quantity';
import type { Wording } from '../questions/wording';
import { shownBefore, type Frame } from './frame';

const SEPARATOR = /[，,、；;：:。！？!?]/u;
const MEASURED =
  /(?:率|比例|比重|占比|年龄|年齡|面积|面積|人口|长度|長度|高度|总额|總額|总量|總量|产值|產值|身高|体重|體重|温度|溫度|价格|價格|海拔|时长|時長)$/u;

const RANGE_BEFORE = /[至到\-－—–~～]\s*$/u;
const RANGE_AFTER = /^\s*(?:[至到\-－—–~～]|(?:及|和|与|與)\s*\d)/u;

function isInBrackets(before: string): boolean {
  return (
    before.lastIndexOf('（') > before.lastIndexOf('）') || before.lastIndexOf('(') > before.lastIndexOf(')')
  );
}

/**
 * The frame as a question sentence, the asking word in the answer's place (支委平均年龄是多少岁？); `null` where
 * that would not read well: the sentence goes on after the answer, or the answer is no number, date or person.
 */
export function inPlaceQuestion(frame: Frame, wording: Wording): string | null {
  const after = frame.after.replace(/[。；;，,！!\s]+$/u, '');
  if (SEPARATOR.test(after) || after.length > 24) return null;
  // 分别达到41260元、21835元: one of several that were told together.
  if (/分[别別]/u.test(frame.before)) return null;
  if (isInBrackets(frame.before) || RANGE_BEFORE.test(frame.before) || RANGE_AFTER.test(frame.after))
    return null;
  const asking = askingWords(frame, wording);
  if (asking === null) return null;
  const before = asking.isMeasure && MEASURED.test(frame.before) ? `${frame.before}是` : frame.before;
  return `${shownBefore({ ...frame, before })}${asking.words}${after}${wording.askEnd}`;
}

function askingWords(
  { fact, answerText, before, after }: Frame,
  wording: Wording,
): { readonly words: string; readonly isMeasure: boolean } | null {
  switch (fact.kind) {
    case 'percentage': {
      const isAtEnd = /^[。；;，,\s]*$/u.test(after);
      if (isAtEnd && MEASURED.test(before)) return { words: wording.isHowMuch, isMeasure: false };
      const words = answerText.includes('‰') ? wording.perThousand : wording.percent;
      return /^[约近达]/u.test(answerText) ? null : { words, isMeasure: false };
    }
    case 'number': {
      const quantity = parseQuantity(answerText);
      if (quantity === null || quantity.unit === '' || /[月日%％]/u.test(quantity.unit)) return null;
      if (quantity.unit.startsWith('年') && quantity.value >= 100) return null;
      if (quantity.before === '第')
        return { words: `第${wording.whichOne(quantity.unit)}`, isMeasure: false };
      if (/第$/u.test(before) || /^[号號届屆级級代期]/u.test(quantity.unit))
        return { words: wording.whichOne(quantity.unit), isMeasure: false };
      const about = /^(?:约|近)$/u.test(quantity.before) ? '' : quantity.before;
      return { words: about + wording.howMany(quantity.unit), isMeasure: true };
    }
    case 'date':
      return dateWords(answerText, before, wording);
    case 'person':
      return /(?:由|被|是|为|為)$/u.test(before) &&
        /^(?:所|[\p{Script=Han}]{0,2}(?:开创|创立|创建|创办|导演|担任|主演|编写|撰写|设计|发现|发明|提出|建立)|。|$)/u.test(
          after,
        )
        ? { words: wording.who, isMeasure: false }
        : null;
    default:
      return null;
  }
}

function dateWords(answer: string, before: string, wording: Wording) {
  // A date at the head of a list of events asks in the middle of a story; after 于, 在, 自 or at the head of one clause it is fine.
  if (!/(?:^|[，,于於在自从從至到])$/u.test(before)) return null;
  if (/^(?:\d{4}|[一二〇零三四五六七八九]{4})年$/u.test(answer))
    return { words: wording.year, isMeasure: false };
  if (/^\d{4}年\d{1,2}月$/.test(answer)) return { words: wording.month, isMeasure: false };
  if (/^(?:\d{4}年)?\d{1,2}月\d{1,2}日$/.test(answer)) return { words: wording.day, isMeasure: false };
  return null;
}
