import type { Span } from '../text/model';
import variants from './variants.json';

/** A text in the form in which it is compared, and the way back. Offsets are UTF-16 code units. */
export interface Folded {
  readonly text: string;
  /** The words of the text that a non-empty part of the folded text comes from, as whole code points. */
  readonly sourceOf: (part: Span) => Span;
}

/**
 * Folds a text so that forms of the same words are equal: simplified and traditional characters, full and
 * half width (NFKC of each code point), case, kinds of quotation mark and dash. White space counts as one
 * space between narrow characters and as nothing beside a wide one, since Chinese is set with and without it;
 * characters without a look of their own count as nothing. Line breaks and tabs, which part blocks and cells,
 * become `\n`, which no folded query holds.
 */
export function fold(text: string): Folded {
  const units: number[] = [];
  const starts: number[] = [];
  /** The last visible code unit, and the white space met since: its start, and whether it parts blocks. */
  let last = 0;
  let spaceAt = -1;
  let isBreak = false;
  const closeSpace = (next: number) => {
    if (spaceAt >= 0 && (isBreak || !(isWide(last) || isWide(next)))) {
      units.push(isBreak ? BREAK : SPACE);
      starts.push(spaceAt);
    }
    spaceAt = -1;
    isBreak = false;
  };
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit)) {
      if (spaceAt < 0) spaceAt = at;
      isBreak ||= unit === BREAK || unit === TAB;
      at += 1;
      continue;
    }
    const folded = foldOfUnit(unit);
    if (folded > 0) {
      closeSpace(unit);
      units.push(folded);
      starts.push(at);
      last = unit;
      at += 1;
      continue;
    }
    const point = text.codePointAt(at) ?? 0;
    const form = foldOfPoint(point);
    if (form !== '') {
      closeSpace(unit);
      last = unit;
    }
    for (let index = 0; index < form.length; index += 1) {
      units.push(form.charCodeAt(index));
      starts.push(at);
    }
    at += point > 0xffff ? 2 : 1;
  }
  closeSpace(0);
  return { text: stringOf(units), sourceOf: (part) => sourceOf(text, starts, part) };
}

function sourceOf(text: string, starts: readonly number[], { start, end }: Span): Span {
  const last = starts[end - 1] ?? 0;
  const width = (text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
  return { start: starts[start] ?? 0, end: last + width };
}

/** What is looked for, folded: white space at its ends goes, line breaks and tabs count as spaces. */
export function foldQuery(query: string): string {
  return fold(query.normalize('NFC').replace(/\s+/gu, ' ').trim()).text;
}

/** The form that stands for all forms of a character, simplified and traditional: itself where it has but one. */
export function baseForm(character: string): string {
  return BASE.get(character) ?? character;
}

/** Every form of a class to its first member; which one that is does not matter as long as it is the same. */
const BASE = new Map<string, string>(
  variants.classes.split(' ').flatMap((members) => {
    const [first = '', ...others] = Array.from(members);
    return others.map((other): [string, string] => [other, first]);
  }),
);

const QUOTES = /[“”„‟«»「」『』〝〞]/u;
const SINGLE_QUOTES = /[‘’‚‛]/u;
const DASHES = /[‐‑‒–—―−─]/u;
/** Soft hyphen, zero-width characters, variation selectors. */
const INVISIBLE = /^(?:\u00ad|[\u200b-\u200d]|\u2060|\ufeff|\p{Variation_Selector})$/u;

/** Folds of single code units, filled as they are met: 0 not met yet or not one unit. */
const known = new Uint16Array(0x10000);
const knownForms = new Map<number, string>();

/** The one code unit that a unit folds to; 0 where it folds to none, to several, or is half of a pair. */
function foldOfUnit(unit: number): number {
  const found = known[unit] ?? 0;
  if (found > 0 || (unit >= 0xd800 && unit <= 0xdfff) || knownForms.has(unit)) return found;
  const form = foldOfPoint(unit);
  if (form.length === 1) known[unit] = form.charCodeAt(0);
  return known[unit] ?? 0;
}

function foldOfPoint(point: number): string {
  const found = knownForms.get(point);
  if (found !== undefined) return found;
  const form = formOf(String.fromCodePoint(point));
  knownForms.set(point, form);
  return form;
}

function formOf(character: string): string {
  if (INVISIBLE.test(character)) return '';
  // Some compatibility forms hold a space (such as U+00A8), which is no white space of the text.
  const plain = character.normalize('NFKC').toLowerCase().replace(/\s/gu, '');
  return Array.from(plain, lookOf).join('');
}

function lookOf(character: string): string {
  if (QUOTES.test(character)) return '"';
  if (SINGLE_QUOTES.test(character)) return "'";
  if (DASHES.test(character)) return '-';
  return baseForm(character);
}

const TAB = 0x09;
const BREAK = 0x0a;
const SPACE = 0x20;

function isSpace(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200a);
}

function isWide(unit: number): boolean {
  return unit >= 0x2e80 || (unit >= 0x2010 && unit <= 0x205e);
}

function stringOf(units: readonly number[]): string {
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += 8192) {
    parts.push(String.fromCharCode(...units.slice(at, at + 8192)));
  }
  return parts.join('');
}
