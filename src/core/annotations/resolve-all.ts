import { createMatcher } from './match-quote';
import type { Resolution, Selectors } from './model';
import { locate } from './resolve';

/**
 * Finds the places of many annotations in one revision of a text, in the order given. The text is indexed at
 * most once. Annotations on words that stand at several equal places (rows of a table, a slogan) are placed by
 * how far their surest neighbour moved.
 */
export function resolveAll(
  text: string,
  annotations: readonly Selectors[],
  revision: number,
): readonly Resolution[] {
  const matcher = createMatcher(text);
  const located = annotations.map((selectors) => locate(matcher, selectors, revision, 0));
  if (!located.some(({ isTie }) => isTie)) return located.map(({ resolution }) => resolution);

  const anchors = annotations
    .flatMap(({ start }, index) => {
      const { resolution } = located[index] ?? {};
      const isSure = resolution?.kind === 'exact' || resolution?.kind === 'moved';
      return isSure ? [{ start, drift: resolution.start - start }] : [];
    })
    .sort((a, b) => a.start - b.start);
  return annotations.map((selectors, index) => {
    const { resolution, isTie } = located[index] ?? locate(matcher, selectors, revision, 0);
    if (!isTie) return resolution;
    return locate(matcher, selectors, revision, driftAt(anchors, selectors.start)).resolution;
  });
}

/** The drift of the anchor nearest to an offset; 0 where there is none. */
function driftAt(
  anchors: readonly { readonly start: number; readonly drift: number }[],
  offset: number,
): number {
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((anchors[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  const before = anchors[low - 1];
  const after = anchors[low];
  if (before === undefined || after === undefined) return (before ?? after)?.drift ?? 0;
  return offset - before.start <= after.start - offset ? before.drift : after.drift;
}
