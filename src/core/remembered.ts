/**
 * A function of a string that keeps its latest results: for what is slow and asked again and again. All are forgotten
 * at once when there are `most`, so that memory stays bounded. `make` must give the same for the same string.
 */
export function remembered<T>(most: number, make: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>();
  return (words) => {
    const kept = known.get(words);
    if (kept !== undefined) return kept;
    const made = make(words);
    if (known.size >= most) known.clear();
    known.set(words, made);
    return made;
  };
}
