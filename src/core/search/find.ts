import type { Span } from '../text/model';
import { type Folded, foldQuery } from './fold';

/**
 * Every place where the words of a query stand, in order, without overlaps, as spans of the text that was
 * folded (UTF-16 code units). None for a query without a visible character. Hits never cross a block or cell.
 */
export function findAll(folded: Folded, query: string): readonly Span[] {
  const wanted = foldQuery(query);
  if (wanted === '') return [];
  const hits: Span[] = [];
  let end = 0;
  for (let at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + wanted.length)) {
    const hit = folded.sourceOf({ start: at, end: at + wanted.length });
    // Several folded characters may come from one: it is one hit.
    if (hit.start >= end) {
      hits.push(hit);
      end = hit.end;
    }
  }
  return hits;
}
