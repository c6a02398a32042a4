/** How many cloths and patterns the view knows. */
export const COVER_CLOTHS = 8;
export const COVER_PATTERNS = 4;

/** What a case's cover looks like. */
export interface Cover {
  /** Index of the cloth's colour. */
  readonly cloth: number;
  /** Index of the pattern on it. */
  readonly pattern: number;
  /** The words on the label. */
  readonly words: string;
  /** Whether the label is written from top to bottom, as Chinese books are. */
  readonly isVertical: boolean;
}

/** The cover of a case, from its title alone: the same title looks the same on every computer. */
export function coverOf(title: string): Cover {
  const mixed = fnv1a(title);
  // The low bits alone hardly differ between titles that end in numbers.
  const hash = (mixed ^ (mixed >>> 15)) >>> 0;
  const words = title.split(/[:：]/u).at(-1)?.trim() || title;
  return {
    cloth: hash % COVER_CLOTHS,
    pattern: Math.floor(hash / COVER_CLOTHS) % COVER_PATTERNS,
    words,
    isVertical: /\p{Script=Han}/u.test(words),
  };
}

/** FNV-1a, 32 bits, over UTF-16 code units; draft-eastlake-fnv. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
