/** So many characters beside a place tell of its words. */
const NEAR = 6;

/** Up to six Han characters right before an offset in UTF-16 code units, up to the first of another script. */
export function hanBefore(text: string, at: number): string {
  return /\p{Script=Han}*$/u.exec(text.slice(Math.max(0, at - NEAR), at))?.[0] ?? '';
}

/** Up to six Han characters from an offset in UTF-16 code units on, up to the first of another script. */
export function hanAfter(text: string, at: number): string {
  return /^\p{Script=Han}*/u.exec(text.slice(at, at + NEAR))?.[0] ?? '';
}
