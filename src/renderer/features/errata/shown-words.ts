/** Characters that cannot be seen, by their code points; other words as they are. */
export function shownWords(words: string): string {
  return /^[\p{Cf}\p{Cc}\s]+$/u.test(words)
    ? [...words]
        .map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
        .join(' ')
    : words;
}
