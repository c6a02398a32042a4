import { correctWords } from '../../../core/errata/correct-words';
import type { Certainty } from '../../../core/errata/model';
import { fail, ok, type Result } from '../../../core/result';
import type { Span } from '../../../core/text/model';
import { environment } from '../environment';
import type { ErratumRow } from '../rows';
import { type ErrataChange, isAccepted, type ReviseFailure, reviseText } from './revise-text';
import { editHistory } from './undo';

/** A reader's correction of words of the current revision. */
export interface TextCorrection {
  readonly caseId: string;
  /** Into the current revision. */
  readonly span: Span;
  /** The reading proposed; empty where the words should go. */
  readonly proposed: string;
  readonly reason: string;
  readonly certainty: Certainty;
}

/**
 * Corrects words of the text: an erratum is made, the text gets a new revision, and everything that points into it
 * goes along. One transaction, one undo entry. Errata that stood at these words are no longer applied.
 */
export function correctText(
  { caseId, ...wanted }: TextCorrection,
  now: number = environment().now(),
): Promise<Result<null, ReviseFailure>> {
  return revise(
    caseId,
    (received, errata) => {
      const id = environment().newId();
      const { erratum, replaced } = correctWords(received, errata.filter(isAccepted), { id, ...wanted });
      const rest = errata.map(
        (row): ErratumRow =>
          replaced.includes(row.id) ? { ...row, status: 'rejected', updatedAt: now } : row,
      );
      if (!erratum) return replaced.length > 0 ? ok(rest) : fail('erratum.sameReading');
      const row: ErratumRow = { ...erratum, caseId, origin: 'user', status: 'accepted', updatedAt: now };
      return ok([...rest, row]);
    },
    now,
  );
}

/** Takes an erratum into the corrected text, or leaves it out of it; one transaction, one undo entry. */
export function decideErratum(
  caseId: string,
  id: string,
  status: ErratumRow['status'],
  now: number = environment().now(),
): Promise<Result<null, ReviseFailure>> {
  return revise(
    caseId,
    (_, errata) =>
      errata.some((row) => row.id === id)
        ? ok(
            errata.map((row) =>
              row.id === id && row.status !== status ? { ...row, status, updatedAt: now } : row,
            ),
          )
        : fail('data.erratumMissing'),
    now,
  );
}

/**
 * Takes another reading into the text at a doubtful place; one transaction, one undo entry. A correction that stood
 * there already is no longer applied.
 *
 * @param proposed empty where the words should go
 */
export function acceptDoubt(
  caseId: string,
  id: string,
  proposed: string,
  now: number = environment().now(),
): Promise<Result<null, ReviseFailure>> {
  return revise(
    caseId,
    (_, errata) => {
      const doubt = errata.find((row) => row.id === id);
      if (!doubt) return fail('data.erratumMissing');
      return ok(
        errata.map((row): ErratumRow => {
          if (row === doubt)
            return { ...row, proposed: proposed.normalize('NFC'), status: 'accepted', updatedAt: now };
          const meets = row.start < doubt.end && doubt.start < row.end;
          return meets && isAccepted(row) ? { ...row, status: 'rejected', updatedAt: now } : row;
        }),
      );
    },
    now,
  );
}

/** Takes back a reader's own erratum as if it had never been made; one transaction, one undo entry. */
export function revertErratum(
  caseId: string,
  id: string,
  now: number = environment().now(),
): Promise<Result<null, ReviseFailure>> {
  return revise(
    caseId,
    (_, errata) =>
      errata.some((row) => row.id === id && row.origin === 'user')
        ? ok(errata.filter((row) => row.id !== id))
        : fail('data.erratumMissing'),
    now,
  );
}

async function revise(
  caseId: string,
  change: ErrataChange,
  now: number,
): Promise<Result<null, ReviseFailure>> {
  const revised = await reviseText(caseId, change, now);
  if (!revised.ok) return revised;
  editHistory.record(revised.value);
  return ok(null);
}
