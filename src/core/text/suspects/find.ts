import { findBidi, findInvisible } from './invisible';
import { findBrokenNumbers } from './broken-numbers';
import { findForeignBrands } from './foreign-brand';
import { findLookalikes } from './lookalike';
import { findMojibake } from './mojibake';
import type { Suspect } from './model';

/**
 * Looks for places where a text was damaged or tampered with; in the order of the text, none inside another.
 * Nothing is looked up: no list of names, no other text.
 */
export function findSuspects(text: string): readonly Suspect[] {
  const found = [
    ...findForeignBrands(text),
    ...findMojibake(text),
    ...findInvisible(text),
    ...findBidi(text),
    ...findLookalikes(text),
    ...findBrokenNumbers(text),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return found.filter(({ start, end }) => {
    const isFree = start >= reached;
    if (isFree) reached = end;
    return isFree;
  });
}
