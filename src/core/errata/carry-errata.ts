import { describeSpan } from '../annotations/describe';
import { resolveAll } from '../annotations/resolve-all';
import type { CanonicalText } from '../text/model';
import { checkErrata } from './apply';
import type { Erratum } from './model';

/** Errata in a newer state of the text as received, and whether each can still be applied to it. */
export interface Carried<E extends Erratum> {
  readonly erratum: E;
  readonly fits: boolean;
}

/**
 * Takes a reader's errata along to a newer text as received: those whose words stand there beyond doubt move to
 * their new places; the rest stay as they are and do not fit. One that meets `fixed`, the errata that come with the
 * newer text, does not fit either.
 */
export function carryErrata<E extends Erratum>(
  from: CanonicalText,
  to: CanonicalText,
  fixed: readonly Erratum[],
  errata: readonly E[],
): readonly Carried<E>[] {
  const found = placeErrata(from, to, errata);
  const applied: Erratum[] = [...fixed];
  return errata.map((erratum, index): Carried<E> => {
    const moved = found[index];
    if (!moved) return { erratum, fits: false };
    if (checkErrata(to, [...applied, moved]).length > 0) return { erratum: moved, fits: false };
    applied.push(moved);
    return { erratum: moved, fits: true };
  });
}

/**
 * Where the words of errata stand in another text, each erratum moved there; `null` where that is not beyond doubt,
 * or the words are not those that it was made on.
 */
export function placeErrata<E extends Erratum>(
  from: Pick<CanonicalText, 'text'>,
  to: Pick<CanonicalText, 'text'>,
  errata: readonly E[],
): readonly (E | null)[] {
  const found = resolveAll(
    to.text,
    errata.map((erratum) => describeSpan(from.text, erratum, 0)),
    1,
  );
  return errata.map((erratum, index) => {
    const place = found[index];
    const isSure = place?.kind === 'exact' || place?.kind === 'moved';
    const isSame = from.text.slice(erratum.start, erratum.end) === erratum.received;
    return isSure && isSame ? { ...erratum, start: place.start, end: place.end } : null;
  });
}
