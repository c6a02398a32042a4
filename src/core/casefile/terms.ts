import type { Span } from '../text/model';
import type { TermNote } from './schema';

/** A place in a text where a term note applies. */
export interface TermAnchor extends Span {
  readonly termId: string;
}

/**
 * Finds every occurrence of every term and alias in `text`, in order and without overlaps: where several
 * begin at one place the longest wins, and nothing is looked for inside it. Offsets are UTF-16 code units.
 */
export function anchorTerms(text: string, terms: readonly TermNote[]): readonly TermAnchor[] {
  const spellings = terms
    .flatMap(({ id, term, aliases }) => [term, ...aliases].map((spelling) => ({ id, spelling })))
    .sort((a, b) => b.spelling.length - a.spelling.length);
  const byFirst = new Map<string, { id: string; spelling: string }[]>();
  for (const entry of spellings) {
    const first = entry.spelling.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  const anchors: TermAnchor[] = [];
  // Most documents have none, and a book has millions of characters.
  let at = spellings.length === 0 ? text.length : 0;
  while (at < text.length) {
    const start = at;
    const hit = byFirst.get(text.charAt(start))?.find(({ spelling }) => text.startsWith(spelling, start));
    if (hit) anchors.push({ termId: hit.id, start, end: start + hit.spelling.length });
    at += hit ? hit.spelling.length : 1;
  }
  return anchors;
}
