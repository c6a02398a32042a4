/** With a full stop where the stem was cut before the sentence's end. */
export function closed(stem: string): string {
  const bare = stem.replace(/[，,；;：:、\s]+$/u, '');
  if (/[。！？!?…]["”’」』）)]*$/u.test(bare)) return bare;
  if (/\p{Script=Han}/u.test(bare)) return `${bare}。`;
  return /[.]$/.test(bare) ? bare : `${bare}.`;
}

/** Without the mark that ends it, to stand inside quotes. */
export function stripEnd(words: string): string {
  return words.replace(/[，,；;：:、。．\s]+$/u, '');
}
