/** Finds words in one text; every pair of neighbouring code units leads to the places where it stands. */
interface PairIndex {
  readonly text: string;
  readonly ids: ReadonlyMap<number, number>;
  /** By pair: its last place and how many it has. */
  readonly lasts: readonly number[];
  readonly counts: readonly number[];
  /** By place: the one before it of the same pair; -1 for none. */
  readonly previous: Int32Array;
}

/** The text asked about last: questions are made of one text at a time. */
let latest: PairIndex | null = null;

/**
 * Every place where `words` stand in `text`, overlapping ones too, in order; UTF-16 code units. Made for asking about one
 * text thousands of times: only places of the rarest pair of characters are looked at, not the whole text.
 */
export function placesIn(text: string, words: string): readonly number[] {
  if (words.length < 2) return scan(text, words);
  if (latest === null || latest.text !== text) latest = indexPairs(text);
  const { ids, lasts, counts, previous } = latest;
  let rarest = -1;
  let shift = 0;
  for (let at = 0; at + 1 < words.length; at += 1) {
    const id = ids.get(pairAt(words, at));
    if (id === undefined) return [];
    if (rarest >= 0 && (counts[id] ?? 0) >= (counts[rarest] ?? 0)) continue;
    rarest = id;
    shift = at;
  }
  const places: number[] = [];
  for (let at = lasts[rarest] ?? -1; at >= 0; at = previous[at] ?? -1) {
    if (at >= shift && text.startsWith(words, at - shift)) places.push(at - shift);
  }
  return places.reverse();
}

function indexPairs(text: string): PairIndex {
  const ids = new Map<number, number>();
  const lasts: number[] = [];
  const counts: number[] = [];
  const previous = new Int32Array(text.length);
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = pairAt(text, at);
    const id = ids.get(pair) ?? ids.size;
    ids.set(pair, id);
    previous[at] = lasts[id] ?? -1;
    lasts[id] = at;
    counts[id] = (counts[id] ?? 0) + 1;
  }
  return { text, ids, lasts, counts, previous };
}

function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

function scan(text: string, words: string): readonly number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}
