import { couldBeSame } from './different';
import { patternOf, shapeOf } from './terms';

/** An item of a list of the text, and which list it is in. */
export interface ListItem {
  readonly text: string;
  readonly list: number;
}

/**
 * Items of other lists that could stand in this one: of its lengths and script, and built like its items: with the
 * ending or the beginning that they share, else with the word classes of one of them. None that the words around the
 * list (`shown`) have, that another list shares with this one, or that could be meant by one of the items or be a
 * part of one (`isPartOf`).
 */
export function itemDistractors(
  items: readonly string[],
  others: readonly ListItem[],
  shown: string,
  count: number,
  isPartOf: (option: string, item: string) => boolean = () => false,
): readonly string[] {
  const lengths = items.map((item) => item.length);
  const least = Math.min(...lengths) - 1;
  const most = Math.max(...lengths) + 1;
  const shapes = new Set(items.map(shapeOf));
  const own = new Set(items);
  const related = new Set(others.filter(({ text }) => own.has(text)).map(({ list }) => list));
  const isLike = likenessTo(items);
  const picked: string[] = [];
  for (const { text, list } of others) {
    if (picked.length === count) break;
    if (related.has(list) || text.length < least || text.length > most) continue;
    if (!shapes.has(shapeOf(text)) || shown.includes(text) || !isLike(text)) continue;
    if ([...items, ...picked].some((other) => couldBeSame(other, text))) continue;
    if (!items.some((item) => isPartOf(text, item) || isPartOf(item, text))) picked.push(text);
  }
  return picked;
}

/**
 * What the items have in common decides what is like them: an ending, a beginning, a character inside. Where they have
 * nothing in common, an option must end like one of them, and be built like it.
 */
function likenessTo(items: readonly string[]): (option: string) => boolean {
  const [first = ''] = items;
  if (items.every((item) => item.startsWith('《'))) return (option) => option.startsWith('《');
  for (const length of [3, 2, 1]) {
    const tail = first.slice(-length);
    if (items.every((item) => item.length > length && item.endsWith(tail)))
      return (option) => option.endsWith(tail);
    const head = first.slice(0, length);
    if (items.every((item) => item.length > length && item.startsWith(head)))
      return (option) => option.startsWith(head);
  }
  const middle = sharedMiddle(items);
  if (middle !== null) return (option) => option.charAt(middle) === first.charAt(middle);
  const built = new Set(items.map((item) => `${item.slice(-1)}${item.length}${patternOf(item)}`));
  return (option) => built.has(`${option.slice(-1)}${option.length}${patternOf(option)}`);
}

/** 办事最放心, 工作最规范: where all have the same character inside, which makes them a series; `null` if nowhere. */
function sharedMiddle(items: readonly string[]): number | null {
  const [first = ''] = items;
  for (let at = 1; at < first.length - 1; at += 1) {
    const isShared = (item: string) => item.length === first.length && item.charAt(at) === first.charAt(at);
    if (first.length >= 4 && items.every(isShared)) return at;
  }
  return null;
}
