import { normalizeAnswer } from '../answers/normalize-answer';

/** Common endings that make a short and a full form of one name. */
const ENDINGS =
  /(?:有限公司|公司|委员会|委員會|办公室|辦公室|大学|大學|市|省|县|縣|区|區|制度|工作|活动|活動)$/u;

/**
 * Whether two options could both be meant: equal once normalised, one inside the other, or one the other's short
 * form (its characters in the same order, as 芜湖市委 in 中共芜湖市委员会).
 */
export function couldBeSame(a: string, b: string): boolean {
  const one = normalizeAnswer(a);
  const other = normalizeAnswer(b);
  if (one === '' || other === '' || one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (/^[\d.,]/.test(short) || /^[\d.,]/.test(long)) return false;
  if (long.includes(short)) return true;
  const stemShort = short.replace(ENDINGS, '');
  if (stemShort.length >= 2 && long.replace(ENDINGS, '') === stemShort) return true;
  return short.length >= 3 && long.length >= short.length * 1.5 && isWithinInOrder(short, long);
}

function isWithinInOrder(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short.charAt(at)) at += 1;
  return at === short.length;
}
