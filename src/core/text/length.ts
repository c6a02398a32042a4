/** Length of a text as a reader counts it: code points without white space. */
export function readableLength(text: string): number {
  let count = 0;
  for (const character of text) if (!/\s/u.test(character)) count += 1;
  return count;
}
