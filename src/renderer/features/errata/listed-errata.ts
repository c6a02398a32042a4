import type { ErratumRow } from '../../data/rows';

/** The errata of a case without what is only doubted there, or was and is no more. */
export function listedErrata(errata: readonly ErratumRow[]): readonly ErratumRow[] {
  return errata.filter(({ origin, status }) => origin !== 'found' || status === 'accepted');
}
