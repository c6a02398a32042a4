import type { DoubtDecision, DraftSuspect } from '../casefile/draft';
import type { CanonicalText } from '../text/model';
import type { Suspect, SuspectReason } from '../text/suspects/model';
import { placeErrata } from './carry-errata';
import type { Erratum } from './model';

/** An erratum of the former state of a text, with what was decided on it. */
export interface FormerErratum extends Erratum {
  readonly status: 'open' | 'accepted' | 'rejected';
  /** Of places that the program found; absent where a reader did. */
  readonly suspicion?: SuspectReason;
}

/**
 * Decides the doubtful places of a newer text as those of the former one were: by their place, and where every
 * place of the same words was dismissed, by the words alone. What was never decided stays open.
 */
export function decideAsBefore(
  former: Pick<CanonicalText, 'text'>,
  errata: readonly FormerErratum[],
  text: string,
  suspects: readonly Suspect[],
): readonly DraftSuspect[] {
  if (errata.length === 0 || suspects.length === 0) return suspects;
  const placed = placeErrata(former, { text }, errata);
  const byPlace = new Map(placed.flatMap((one) => (one === null ? [] : [[`${one.start}-${one.end}`, one]])));
  const dismissed = dismissedWords(errata);
  return suspects.map((suspect) => {
    const before = byPlace.get(`${suspect.start}-${suspect.end}`);
    const decision =
      decisionOf(before) ?? (dismissed.has(keyOf(suspect.text, suspect.reason)) ? DISMISSED : undefined);
    return decision === undefined ? suspect : { ...suspect, decision };
  });
}

const DISMISSED: DoubtDecision = { kind: 'dismissed' };

function decisionOf(erratum: FormerErratum | undefined): DoubtDecision | undefined {
  if (erratum?.status === 'accepted') return { kind: 'corrected', proposed: erratum.proposed };
  return erratum?.status === 'rejected' && erratum.suspicion !== undefined ? DISMISSED : undefined;
}

/** Words that were a doubt and are none: all places of them were dismissed. */
function dismissedWords(errata: readonly FormerErratum[]): ReadonlySet<string> {
  const words = new Set<string>();
  const others = new Set<string>();
  for (const { received, suspicion, status } of errata) {
    if (suspicion === undefined) continue;
    (status === 'rejected' ? words : others).add(keyOf(received, suspicion));
  }
  return new Set([...words].filter((key) => !others.has(key)));
}

function keyOf(words: string, reason: SuspectReason): string {
  return `${reason} ${words}`;
}
