import type { Selectors } from '../annotations/model';

/*
 * Links inside notes, in Markdown: `[words](#annotation=<id>)` leads to an annotation, and
 * `[words](#place=<quote>&before=<words>&after=<words>&at=<start>.<revision>)` to a place in the text of the note's
 * case. A place is a quote with its surroundings, as annotations have it, so that it is found again in a corrected
 * text. Nothing else is a link in a note.
 */

export type NoteLink =
  | { readonly kind: 'annotation'; readonly id: string }
  | { readonly kind: 'place'; readonly selectors: Selectors };

/** Words of a quote, and of each side of it, that a link carries, in UTF-16 code units. */
const QUOTE_LENGTH = 40;
const SIDE_LENGTH = 8;
/** A longer address is none of ours. */
const MAX_LENGTH = 4000;
/** Words of a link that are shown. */
const LABEL_LENGTH = 24;

const ANNOTATION = /^#annotation=([0-9a-z-]+)$/iu;
const PLACE = /^#place=([^&]+)&before=([^&]*)&after=([^&]*)&at=(\d{1,9})\.(\d{1,6})$/u;

/** A link of a note anywhere in Markdown: its words and its address. */
export const NOTE_LINK = /\[((?:\\.|[^\]\\])*)\]\((#(?:annotation|place)=[^\s()]*)\)/gu;

/** The Markdown of a link to an annotation. */
export function annotationLink(words: string, id: string): string {
  return `[${label(words)}](#annotation=${id})`;
}

/** The Markdown of a link to a place in the text. */
export function placeLink(words: string, { exact, prefix, suffix, start, revision }: Selectors): string {
  const quote = cut(exact, 0, QUOTE_LENGTH);
  const before = cut(prefix, prefix.length - SIDE_LENGTH, prefix.length);
  const following = `${exact.slice(quote.length)}${suffix}`;
  const after = cut(following, 0, SIDE_LENGTH);
  const place = `#place=${encoded(quote)}&before=${encoded(before)}&after=${encoded(after)}`;
  return `[${label(words)}](${place}&at=${start}.${revision})`;
}

/** What an address in a note leads to; `null` for every address that is not one of ours. */
export function parseNoteLink(address: string): NoteLink | null {
  if (address.length > MAX_LENGTH) return null;
  const [, id] = ANNOTATION.exec(address) ?? [];
  if (id !== undefined) return { kind: 'annotation', id };
  // Markdown may have encoded what was left as it is.
  const [, quote = '', before = '', after = '', start = '', revision = ''] = PLACE.exec(address) ?? [];
  const exact = decoded(quote);
  const prefix = decoded(before);
  const suffix = decoded(after);
  if (!exact || prefix === null || suffix === null) return null;
  const from = Number(start);
  const place = { start: from, end: from + exact.length, revision: Number(revision) };
  return { kind: 'place', selectors: { exact, prefix, suffix, ...place } };
}

/** Markdown with words where it has links of notes, as others get it. */
export function withoutNoteLinks(markdown: string): string {
  return markdown.replace(NOTE_LINK, (whole, words: string, address: string) =>
    parseNoteLink(address) ? words : whole,
  );
}

/** Keeps marks of Markdown in a text from being taken for such. */
export function escapeMarks(words: string): string {
  return words.replace(/[\\`*_[\]<>#]/gu, (mark) => `\\${mark}`);
}

function label(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  const short = cut(line, 0, LABEL_LENGTH);
  return escapeMarks(short.length < line.length ? `${short}…` : short);
}

/** A part of some words, never half a character. */
function cut(words: string, start: number, end: number): string {
  return words.slice(Math.max(0, start), end).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/u, '');
}

/** Letters, digits and Chinese punctuation stay readable; all that means something to Markdown or here is encoded. */
function encoded(words: string): string {
  return words
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[^\p{L}\p{N}，。、；：？！“”‘’《》—…·-]/gu, (character) =>
      encodeURIComponent(character).replace(/[!'()*_~.]/gu, (mark) => `%${mark.charCodeAt(0).toString(16)}`),
    );
}

/** `null` for what is not well encoded. */
function decoded(words: string): string | null {
  try {
    return decodeURIComponent(words);
  } catch (cause) {
    if (cause instanceof URIError) return null;
    throw cause;
  }
}
