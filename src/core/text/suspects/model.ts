import type { Span } from '../model';

/** Why a place in a text looks wrong. */
export type SuspectReason = 'foreignBrand' | 'mojibake' | 'invisible' | 'bidi' | 'lookalike' | 'brokenNumber';

/** A place to look at: never changed without being asked. Offsets are UTF-16 code units. */
export interface Suspect extends Span {
  readonly text: string;
  readonly reason: SuspectReason;
}

/** Every match of a global expression as a suspect. */
export function suspectsMatching(
  text: string,
  expression: RegExp,
  reason: SuspectReason,
): readonly Suspect[] {
  return [...text.matchAll(expression)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    reason,
  }));
}
