import { couldBeSame } from './different';
import { shapeOf } from './terms';

/** An item of a list of the text, and which list it is in. */
export interface ListItem {
  readonly text: string;
  readonly list: number;
  /** Where its list starts, in UTF-16 code units. */
  readonly start: number;
}

/** Lists further off than this speak of other things: only an equal ending makes their items plausible. */
const NEAR = 3000;

/**
 * Items of other lists that could stand in this one: of its lengths and script, those that end like its items
 * first. None that the words around the list (`shown`) have, that another list shares with this one, or that
 * could be meant by one of the items.
 */
export function itemDistractors(
  items: readonly string[],
  others: readonly ListItem[],
  shown: string,
  count: number,
  place: number,
): readonly string[] {
  const lengths = items.map((item) => item.length);
  const least = Math.min(...lengths) - 1;
  const most = Math.max(...lengths) + 1;
  const shapes = new Set(items.map(shapeOf));
  const tails = new Set(items.map((item) => item.at(-1)));
  const own = new Set(items);
  const related = new Set(others.filter(({ text }) => own.has(text)).map(({ list }) => list));
  const ranked = others
    .filter(({ text, list }) => !related.has(list) && text.length >= least && text.length <= most)
    .filter(({ text }) => shapes.has(shapeOf(text)) && !shown.includes(text))
    .map(({ text, start }) => ({
      text,
      likeness:
        (tails.has(text.at(-1)) ? 2 : 0) +
        (lengths.includes(text.length) && Math.abs(start - place) < NEAR ? 1 : 0),
    }))
    .sort((a, b) => b.likeness - a.likeness);
  const picked: string[] = [];
  for (const { text, likeness } of ranked) {
    if (picked.length === count) break;
    if (likeness === 0) continue;
    if (![...items, ...picked].some((other) => couldBeSame(other, text))) picked.push(text);
  }
  return picked;
}
