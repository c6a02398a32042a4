/** A quoted term or a title without its marks; they stand in the stem. */
export function withoutMarks(words: string): string {
  const isMarked = /^[“「‘『《〈].*[”」’』》〉]$/u.test(words);
  const inner = words.slice(1, -1);
  return isMarked && !/^[^“「‘『《〈]*[”」’』》〉]/u.test(inner) ? inner : words;
}
