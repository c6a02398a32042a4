import type { Pinyin } from '../../language/pinyin';
import { isRare } from './rare-characters';

/** How far around a rare character words are looked at to tell its reading, in UTF-16 code units. */
const CONTEXT = 8;

/** A rare character of a text, as offsets in UTF-16 code units, and how it is read there. */
export interface RareReading {
  readonly start: number;
  readonly end: number;
  readonly reading: string;
}

/** The rare characters of a text with their readings, in order; those that have none known are left out. */
export function rareReadings(text: string, pinyin: Pinyin): readonly RareReading[] {
  const found: RareReading[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    if (isRare(character)) {
      const before = text.slice(Math.max(0, start - CONTEXT), start);
      const around = `${before}${text.slice(start, end + CONTEXT)}`;
      const reading = pinyin.tonesOf(around)[Array.from(before).length];
      if (reading) found.push({ start, end, reading });
    }
    start = end;
  }
  return found;
}
