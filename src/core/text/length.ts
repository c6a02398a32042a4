const WHITE = /\s/u;

/**
 * Length of a text as a reader counts it: code points without white space. Looks at code units one by one, since books of
 * millions of characters are counted while somebody waits.
 */
export function readableLength(text: string): number {
  let count = 0;
  let isAfterHigh = false;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const isSecondHalf = isAfterHigh && unit >= 0xdc00 && unit <= 0xdfff;
    isAfterHigh = unit >= 0xd800 && unit <= 0xdbff;
    if (!isSecondHalf && !isWhite(unit)) count += 1;
  }
  return count;
}

/** All white space but the byte order mark lies below U+3001. */
function isWhite(unit: number): boolean {
  if (unit > 0x20 && unit < 0x80) return false;
  return (unit <= 0x3000 || unit === 0xfeff) && WHITE.test(String.fromCharCode(unit));
}
