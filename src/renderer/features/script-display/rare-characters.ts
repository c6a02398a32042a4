import { baseForm } from '../../../core/search/fold';

const CHINESE = /\p{Script=Han}/u;
let common: ReadonlySet<string> | undefined;

/**
 * Whether a character is one that a reader may not know how to read: Chinese, and no form of any of the 3,755
 * characters of GB 2312's first level, which are the common ones.
 */
export function isRare(character: string): boolean {
  if (!CHINESE.test(character)) return false;
  common ??= new Set(Array.from(firstLevel(), baseForm));
  return !common.has(baseForm(character));
}

/** GB 2312's first level: rows 16 to 55, of 94 characters each but the last, which has 89. */
function firstLevel(): string {
  const bytes: number[] = [];
  for (let row = 16; row <= 55; row += 1) {
    for (let cell = 1; cell <= (row === 55 ? 89 : 94); cell += 1) bytes.push(0xa0 + row, 0xa0 + cell);
  }
  return new TextDecoder('gb2312').decode(new Uint8Array(bytes));
}
