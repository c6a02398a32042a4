import type { Span } from '../model';

/** A name has at most this many Chinese characters, and most have two. */
const MAX_NAME = 5;
const USUAL_NAME = 2;
/** Of very many places with one name this many are compared. */
const MAX_COMPARED = 16;
const LATIN_NAME = /[A-Za-z0-9.]{2,16}$/u;
/** What never opens a name: function words, and what is no letter. */
const NO_NAME =
  /[^\p{Script=Han}A-Za-z0-9]|[在把将和与及同跟对向从由按为被让给以于是的了着过地得等并或而且但至到就也都又已各该本此其这那]/u;
/**
 * Where the name before `tail` begins; `alike` is its group (`groupByName`), itself included. Places that have the same name share it, while what stands before the
 * name differs: of the endings shared with other places, at least two characters long, the shortest is the name. A
 * place alone has the two characters that are usual, fewer after a function word. (Dividing what stands before it into
 * words was tried: names are in no dictionary, their characters go to the words before them more often than not.)
 */
export function nameStart(text: string, tail: Span, alike: readonly Span[]): number {
  const latin = LATIN_NAME.exec(text.slice(Math.max(0, tail.start - 16), tail.start));
  if (latin !== null) return tail.start - latin[0].length;
  const shared = alike
    .slice(0, MAX_COMPARED)
    .filter((other) => other !== tail)
    .map((other) => sharedBefore(text, tail.start, other.start));
  return tail.start - (shared.length > 0 ? Math.min(...shared) : lengthAlone(text, tail.start));
}

/**
 * Tails by the end of the name before them, the two characters that every shared name has at least; tails after a
 * function word or a stop are in no group.
 */
export function groupByName(text: string, tails: readonly Span[]): ReadonlyMap<string, readonly Span[]> {
  const groups = new Map<string, Span[]>();
  for (const tail of tails) {
    const key = nameKey(text, tail);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [tail]);
    else group.push(tail);
  }
  return groups;
}

/** The key that `groupByName` puts a tail under; `null` for none. */
export function nameKey(text: string, { start }: Span): string | null {
  const key = text.slice(Math.max(0, start - USUAL_NAME), start);
  return key.length === USUAL_NAME && [...key].every((character) => !NO_NAME.test(character)) ? key : null;
}

/** How many characters before two places are the same, function words not counted. */
function sharedBefore(text: string, a: number, b: number): number {
  let length = 0;
  while (length < MAX_NAME) {
    const character = text.charAt(a - length - 1);
    if (NO_NAME.test(character) || character !== text.charAt(b - length - 1)) return length;
    length += 1;
  }
  return length;
}

function lengthAlone(text: string, end: number): number {
  let length = 0;
  while (length < USUAL_NAME && end - length > 0 && !NO_NAME.test(text.charAt(end - length - 1))) length += 1;
  return length;
}
