import lexicon from './lexicon.weights.json';

/** Word classes, after jieba's part-of-speech letters; `x` is a word that the lexicon lacks. */
export const TAGS = [
  'x',
  'w',
  'e',
  'n',
  'nr',
  'ns',
  'nt',
  'nz',
  's',
  'i',
  'l',
  'v',
  'vn',
  'a',
  'b',
  'd',
  'm',
  'q',
  'p',
  'c',
  'r',
  't',
  'f',
  'u',
] as const; // prettier-ignore
export type Tag = (typeof TAGS)[number];

/** A word's class and how rare it is within its class: 0 for the most frequent, 15 for the least or unknown. */
export interface Entry {
  readonly tag: number;
  readonly rarity: number;
}

export const UNKNOWN: Entry = { tag: 0, rarity: 15 };
const TAG_INDEX = new Map<string, number>(TAGS.map((tag, index) => [tag, index]));

const entries = new Map<string, Entry>();
for (const [name, words] of Object.entries(lexicon.words)) {
  const tag = TAG_INDEX.get(name) ?? 0;
  words.split(' ').forEach((word, rank) => {
    const rarity = Math.min(14, Math.floor(Math.log2(rank + 1)));
    if (!entries.has(word)) entries.set(word, { tag, rarity });
  });
}

const simpleOf = new Map<number, number>();
for (let at = 0; at < lexicon.traditional.length; at += 1) {
  simpleOf.set(lexicon.traditional.charCodeAt(at), lexicon.simplified.charCodeAt(at));
}

/** The number of a class in `TAGS`. */
export function tagIndex(tag: Tag): number {
  return TAG_INDEX.get(tag) ?? 0;
}

/** Whether the lexicon has a word, in Simplified or Traditional characters. */
export function isKnownWord(word: string): boolean {
  return lookUp(simplifyChars(word)) !== UNKNOWN;
}

/** What the lexicon knows of a word in Simplified characters. */
export function lookUp(word: string): Entry {
  return entries.get(word) ?? UNKNOWN;
}

/**
 * The text with each Traditional character replaced by its usual Simplified one, code unit for code unit, so that
 * offsets stay. Good enough to recognise words by; not a conversion for people to read.
 */
export function simplifyChars(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const to = simpleOf.get(text.charCodeAt(at));
    if (to === undefined) continue;
    parts.push(text.slice(from, at), String.fromCharCode(to));
    from = at + 1;
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(from);
}
