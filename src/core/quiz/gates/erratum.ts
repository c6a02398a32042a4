import type { BankSource } from '../bank-source';
import type { Frame } from '../stems/frame';

/** Whether a word of the stem or the answer stands where the text was wrong or is no part of the case. */
export function touchesAvoided({ window }: Frame, { avoid }: Pick<BankSource, 'avoid'>): boolean {
  return avoid.some(({ start, end }) => start < window.end && end > window.start);
}
