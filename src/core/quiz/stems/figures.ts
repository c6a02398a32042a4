import { parseQuantity, withValue } from '../answers/quantity';

/** Whether the words before a place leave a quote or a title open: a figure there is part of a name. */
export function isInsideQuotes(before: string): boolean {
  return ['“”', '《》', '「」'].some(
    ([open = '', close = '']) => before.lastIndexOf(open) > before.lastIndexOf(close),
  );
}

/**
 * Whether a figure is only a manner of speaking: 每一名, 一线, 一个, 近年来, or a day of the week that runs into a
 * measure word (每周|一本书). `previous` and `next` are the characters beside it.
 */
export function isVagueFigure(text: string, previous: string, next: string): boolean {
  if (/^(?:近|多|数|百|千|当|今|去|明|前|后|同|次|每)[年月日天]/u.test(text) && !/\d/.test(text)) return true;
  if (/^(?:近年来?|近日|近期|目前|当前|现在|日前|如今|今后|未来|同期|期间)$/u.test(text)) return true;
  if (/[一二三四五六日]$/u.test(text) && /[本次个项篇名人条件种场届位]/u.test(next)) return true;
  const quantity = parseQuantity(text);
  if (quantity === null) return !/\d/.test(text) && !/[一二三四五六七八九十〇周季旬末初底]/u.test(text);
  if (!quantity.isChinese) return false;
  if (/[每各某这那哪同统唯任某第]/u.test(previous) || quantity.value <= 1) return true;
  return withValue(quantity, quantity.value) === null;
}
