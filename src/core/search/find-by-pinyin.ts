import type { Span } from '../text/model';

/** The readings of a character in plain letters without tones (`lü` as `lv`); none for what is no Chinese character. */
export type ReadingsOf = (character: string) => readonly string[];

/** A set of places in the query is kept as bits, so no more letters than a number has. */
const MAX_LETTERS = 30;
const CHINESE = /\p{Script=Han}/u;

/**
 * Every place that a query in pinyin fits, in order, without overlaps, as spans of the text (UTF-16 code
 * units). Each character is written in full or by its initial (`zhengzhijianshe`, `zzjs`, `zhengzjs`); the
 * last may be unfinished (`zhengzhij`). Of several readings any one fits. None for a query of fewer than two
 * letters or with anything but letters, spaces, apostrophes and tone marks.
 */
export function findByPinyin(text: string, query: string, readingsOf: ReadingsOf): readonly Span[] {
  const wanted = lettersOf(query);
  if (wanted === null) return [];
  const stepsOf = memoizedSteps(wanted, readingsOf);
  const hits: Span[] = [];
  let at = 0;
  while (at < text.length) {
    const end = endOfMatch(text, at, wanted.length, stepsOf);
    if (end > at) hits.push({ start: at, end });
    at = end > at ? end : at + widthAt(text, at);
  }
  return hits;
}

/** The query's letters; `null` if it is no pinyin. */
function lettersOf(query: string): string | null {
  const plain = query
    .toLowerCase()
    .normalize('NFD')
    .replace(/u\u0308/gu, 'v')
    .replace(/[\u0300-\u036f\s'’]/gu, '');
  return /^[a-z]+$/u.test(plain) && plain.length >= 2 && plain.length <= MAX_LETTERS ? plain : null;
}

/**
 * How one character takes the query on: from each place (index) to the places it may lead to (bits), where
 * bit `wanted.length` is the end of the query.
 */
type Steps = readonly number[];

function memoizedSteps(wanted: string, readingsOf: ReadingsOf): (character: string) => Steps | null {
  const known = new Map<string, Steps | null>();
  return (character) => {
    const found = known.get(character);
    if (found !== undefined) return found;
    const readings = CHINESE.test(character) ? readingsOf(character) : [];
    const steps = readings.length === 0 ? null : stepsOfReadings(wanted, readings);
    known.set(character, steps);
    return steps;
  };
}

function stepsOfReadings(wanted: string, readings: readonly string[]): Steps {
  return Array.from(wanted, (_, from) => {
    const rest = wanted.slice(from);
    let reached = 0;
    for (const reading of readings) {
      for (const part of [reading, reading.slice(0, 1), initialOf(reading)]) {
        if (part !== '' && rest.startsWith(part)) reached |= 1 << (from + part.length);
      }
      if (reading.startsWith(rest)) reached |= 1 << wanted.length;
    }
    return reached;
  });
}

/** `zh`, `ch` and `sh` are initials of two letters. */
function initialOf(reading: string): string {
  return /^[zcs]h/u.test(reading) ? reading.slice(0, 2) : '';
}

/** Where the shortest match that starts at `start` ends; `start` itself where there is none. */
function endOfMatch(
  text: string,
  start: number,
  length: number,
  stepsOf: (character: string) => Steps | null,
): number {
  let places = 1;
  let at = start;
  while (at < text.length) {
    const width = widthAt(text, at);
    const steps = stepsOf(text.slice(at, at + width));
    if (steps === null) return start;
    places = reachedFrom(places, steps);
    if (places === 0) return start;
    at += width;
    if ((places & (1 << length)) !== 0) return at;
  }
  return start;
}

function reachedFrom(places: number, steps: Steps): number {
  let reached = 0;
  for (let from = 0; from < steps.length; from += 1) {
    if ((places & (1 << from)) !== 0) reached |= steps[from] ?? 0;
  }
  return reached;
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
