import type { Furniture } from '../core/text/model';

/** A list that somebody would look through. */
const LONG = 300;
const MOST_CHARACTERS = 1000;

/** Long lists of what was set aside, as pages with hundreds of links have, with neighbours of one reason as one. */
export function condense(furniture: readonly Furniture[]): readonly Furniture[] {
  if (furniture.length <= LONG) return furniture;
  const condensed: Furniture[] = [];
  for (const piece of furniture) {
    const before = condensed.at(-1);
    const isTogether =
      before?.reason === piece.reason && before.text.length + piece.text.length < MOST_CHARACTERS;
    if (isTogether) condensed[condensed.length - 1] = { ...before, text: `${before.text} · ${piece.text}` };
    else condensed.push(piece);
  }
  return condensed;
}
