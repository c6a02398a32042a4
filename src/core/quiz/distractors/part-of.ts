import type { TermNote } from '../../casefile/schema';
import { normalizeAnswer } from '../answers/normalize-answer';

/** A term that the case explains. */
export type ExplainedTerm = Pick<TermNote, 'term' | 'aliases' | 'explanation'>;

const NUMERALS = '一二两三四五六七八九十';
/** 三会一课, 四大班子: a number and what is counted. */
const COUNTED = new RegExp(`[${NUMERALS}](?:个|大|项|种)?([\\p{Script=Han}])`, 'gu');

/**
 * Tells whether `part` may belong to what `whole` stands for: the note on `whole` names it, or `whole` counts things
 * that are called so (三会一课 counts 会 and 课, so no …会 is safe beside it).
 */
export function partnership(notes: readonly ExplainedTerm[]): (part: string, whole: string) => boolean {
  const byName = new Map(
    notes.flatMap(({ term, aliases, explanation }) =>
      [term, ...aliases].map((name) => [normalizeAnswer(name), explanation] as const),
    ),
  );
  return (part, whole) => {
    const name = normalizeAnswer(whole);
    const inner = normalizeAnswer(part);
    if (inner.length >= 2 && (byName.get(name)?.includes(part) ?? false)) return true;
    const counted = countedBy(whole);
    return counted.length >= 2 && counted.includes(part.at(-1) ?? '');
  };
}

/** What a term that is nothing but counts counts; empty for other words. */
function countedBy(term: string): readonly string[] {
  if (!NUMERALS.includes(term.charAt(0))) return [];
  const found = [...term.matchAll(COUNTED)];
  const length = found.reduce((sum, [words]) => sum + words.length, 0);
  return length === term.length ? found.map(([, thing = '']) => thing) : [];
}
