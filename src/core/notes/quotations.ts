import { escapeMarks, withoutNoteLinks } from './note-links';

/*
 * Quotations in a long note that stay linked to their annotation. A linked quotation is one paragraph of a
 * Markdown block quotation whose last line ends in a link: `> words [↗](#annotation=<id>)`.
 */

/** What a quotation shows of an annotation. */
export interface Quoted {
  readonly id: string;
  readonly words: string;
  readonly note: string;
}

const LINK = /[ \t]*\[↗\]\(#annotation=([0-9a-z-]+)\)/giu;
const QUOTATION = /^>[^\n]*(?:\n>[^\n]*)*?\[↗\]\(#annotation=([0-9a-z-]+)\)[ \t]*$/gimu;

/** The Markdown of a linked quotation, with the note below it. */
export function quotationOf({ id, words, note }: Quoted): string {
  return `${quoted(id, words)}\n${note === '' ? '' : `\n${note}\n`}`;
}

/** Ids of the annotations that a long note quotes. */
export function linkedIds(body: string): ReadonlySet<string> {
  return new Set([...body.matchAll(LINK)].map((match) => match[1] ?? ''));
}

/** Gives linked quotations the words that their annotations have by now; those of deleted ones stay. */
export function refreshQuotations(body: string, annotations: readonly Quoted[]): string {
  return body.replace(QUOTATION, (old: string, id: string) => {
    const annotation = annotations.find((one) => one.id === id);
    return annotation ? quoted(id, annotation.words) : old;
  });
}

/** A note without its links, as others get it; words that were links stay. */
export function withoutLinks(body: string): string {
  return withoutNoteLinks(body.replace(LINK, ''));
}

function quoted(id: string, words: string): string {
  const lines = words.split('\n').map((line) => `> ${escapeMarks(line)}`);
  return `${lines.join('\n')} [↗](#annotation=${id})`;
}
