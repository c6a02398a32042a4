/** A seeded source of numbers in [0, 1): Mulberry32, by T. Ettinger (public domain). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Text of `length` code units that follows `sample` in which character follows which two: Chinese in the small, without long repeats. */
export function inventText(sample: string, length: number, random: () => number): string {
  const followers = new Map<string, string[]>();
  for (let at = 0; at + 2 < sample.length; at += 1) {
    const pair = sample.slice(at, at + 2);
    const known = followers.get(pair) ?? [];
    known.push(sample.charAt(at + 2));
    followers.set(pair, known);
  }
  const characters: string[] = [...sample.slice(0, 2)];
  while (characters.length < length) {
    const pair = characters.slice(-2).join('');
    // One step in five is free, else a sample of a few pages would be repeated by the sentence.
    const choices = random() < 0.2 ? undefined : followers.get(pair);
    const next =
      choices?.[Math.floor(random() * choices.length)] ?? sample.charAt(Math.floor(random() * sample.length));
    characters.push(next);
  }
  return characters.join('');
}

/** `words` with `count` characters replaced, left out or doubled. */
export function changeWords(words: string, count: number, random: () => number): string {
  const characters = [...words];
  for (let change = 0; change < count; change += 1) {
    const at = Math.floor(random() * characters.length);
    const kind = random();
    if (kind < 0.5) characters[at] = '变';
    else if (kind < 0.75) characters.splice(at, 1);
    else characters.splice(at, 0, '增');
  }
  return characters.join('');
}

export interface EditedText {
  readonly text: string;
  /** Where each code unit of the old text is in the new one; -1 where it was deleted. */
  readonly places: Int32Array;
}

/** The text after paragraphs were deleted and moved and words put in and taken out; `rate` is edits per code unit. */
export function editText(text: string, rate: number, random: () => number): EditedText {
  const paragraphs: { start: number; end: number }[] = [];
  for (let start = 0; start < text.length; ) {
    const end = Math.min(text.length, start + 100 + Math.floor(random() * 300));
    paragraphs.push({ start, end });
    start = end;
  }
  for (let move = 0; move < paragraphs.length * 0.05; move += 1) {
    const [paragraph] = paragraphs.splice(Math.floor(random() * paragraphs.length), 1);
    if (paragraph && random() < 0.8)
      paragraphs.splice(Math.floor(random() * paragraphs.length), 0, paragraph);
  }
  const places = new Int32Array(text.length).fill(-1);
  const pieces: string[] = [];
  let length = 0;
  for (const { start, end } of paragraphs) {
    for (let at = start; at < end; at += 1) {
      if (random() < rate) {
        const inserted = random() < 0.5 ? text.slice(at, at + 1 + Math.floor(random() * 12)) : '';
        if (inserted === '') at += Math.floor(random() * 12);
        pieces.push(inserted);
        length += inserted.length;
      }
      if (at >= end) break;
      places[at] = length;
      pieces.push(text.charAt(at));
      length += 1;
    }
  }
  return { text: pieces.join(''), places };
}
