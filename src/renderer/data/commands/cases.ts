import { packageQuestions } from '../../../core/casefile/questions';
import type { CasePackage } from '../../../core/casefile/schema';
import { applyErrata } from '../../../core/errata/apply';
import { carryErrata, placeErrata } from '../../../core/errata/carry-errata';
import { readableLength } from '../../../core/text/length';
import type { CanonicalText } from '../../../core/text/model';
import { db } from '../db';
import { environment } from '../environment';
import { revisionId } from '../keys';
import type { CaseRow, ErratumRow, RevisionRow } from '../rows';
import { replaceQuestions } from './questions';
import { isAccepted } from './revise-text';

/** What installing a package came to. */
export type InstallOutcome = 'installed' | 'updated' | 'unchanged';

/**
 * Puts a checked case package into the database in one transaction. The same `hash` again changes nothing;
 * another one replaces what was shipped and keeps everything that the learner made. A corrected text that
 * differs from the latest revision becomes a new revision, since annotations point into the old one.
 *
 * @param hash of the package's files; any string that differs when they do
 * @param found the doubtful places of the package's text, decided or open, in place of all that are stored; left out
 *   where nobody looked for any
 */
export function installPackage(
  pack: CasePackage,
  hash: string,
  now: number = environment().now(),
  origin: CaseRow['origin'] = 'embedded',
  found?: readonly ErratumRow[],
): Promise<InstallOutcome> {
  const { format: _format, version: _version, id: caseId, ...manifest } = pack.manifest;
  const source: CanonicalText = { text: pack.text.text, blocks: pack.text.blocks };
  const questions = packageQuestions(pack);
  const tables = [db.cases, db.revisions, db.errata, db.terms, db.questions, db.answers, db.cards];
  return db.transaction('rw', tables, async () => {
    const before = await db.cases.get(caseId);
    if (before?.packageHash === hash) return 'unchanged';

    const errata = await errataOf(caseId, pack, source, now, found);
    const { corrected } = applyErrata(source, errata.filter(isAccepted));
    const currentRevision = await storeRevisions(caseId, source, corrected, now);
    await db.cases.put({
      id: caseId,
      ...manifest,
      currentRevision,
      origin: before?.origin ?? origin,
      packageHash: hash,
      furniture: pack.text.furniture,
      bankKey: before?.bankKey ?? '',
      name: before?.name ?? '',
      tags: before?.tags ?? [],
      length: readableLength(corrected.text),
      addedAt: before?.addedAt ?? now,
      archivedAt: before?.archivedAt ?? 0,
      deletedAt: before?.deletedAt ?? 0,
      updatedAt: now,
    });
    await db.errata.where('[caseId+id]').between([caseId, ''], [caseId, '\uffff']).delete();
    await db.errata.bulkPut(errata);
    await db.terms.where('[caseId+id]').between([caseId, ''], [caseId, '\uffff']).delete();
    await db.terms.bulkPut(pack.terms.map((term) => ({ ...term, caseId, updatedAt: now })));
    await replaceQuestions(caseId, 'curated', questions, corrected, now);
    return before === undefined ? 'installed' : 'updated';
  });
}

/** The package's errata as the reader decided on them, and the reader's own, moved along to the package's text. */
async function errataOf(
  caseId: string,
  pack: CasePackage,
  source: CanonicalText,
  now: number,
  found: readonly ErratumRow[] | undefined,
): Promise<readonly ErratumRow[]> {
  const stored = await db.errata.where({ caseId }).toArray();
  const received = await db.revisions.get(revisionId(caseId, 0));
  const shipped = pack.errata.map((erratum): ErratumRow => {
    const before = stored.find(({ id, origin }) => id === erratum.id && origin === 'shipped');
    return { ...erratum, caseId, origin: 'shipped', status: before?.status ?? 'accepted', updatedAt: now };
  });
  const fresh = [...shipped, ...(found ?? [])];
  // Open ones were looked for anew, if at all.
  const own = stored.filter(({ origin, status }) => origin !== 'shipped' && !(found && status === 'open'));
  if (!received || own.length === 0) return fresh;
  const wanted = own.filter(isAccepted);
  const carried = carryErrata(received, source, fresh.filter(isAccepted), wanted).map(
    ({ erratum, fits }): ErratumRow => (fits ? erratum : { ...erratum, status: 'rejected', updatedAt: now }),
  );
  const rest = own.filter((row) => !isAccepted(row));
  const placed = placeErrata(received, source, rest).map((moved, index) => moved ?? rest[index]);
  const taken = new Set((found ?? []).map(({ start, end }) => `${start}-${end}`));
  const others = [...carried, ...placed].filter((row) => row !== undefined);
  return [...fresh, ...others.filter(({ start, end }) => !taken.has(`${start}-${end}`))];
}

/** Stores the text as received and the corrected one. @returns the number of the corrected revision */
async function storeRevisions(
  caseId: string,
  source: CanonicalText,
  corrected: CanonicalText,
  now: number,
): Promise<number> {
  const stored = await db.revisions.where({ caseId }).toArray();
  const row = (number: number, { text, blocks }: CanonicalText): RevisionRow => ({
    id: revisionId(caseId, number),
    caseId,
    number,
    text,
    blocks,
    updatedAt: now,
  });
  const received = stored.find((revision) => revision.number === 0);
  if (received === undefined || !isSameText(received, source)) await db.revisions.put(row(0, source));

  const latest = stored.filter((revision) => revision.number > 0).sort((a, b) => b.number - a.number)[0];
  if (latest !== undefined && isSameText(latest, corrected)) return latest.number;
  const number = (latest?.number ?? 0) + 1;
  await db.revisions.put(row(number, corrected));
  return number;
}

function isSameText(a: CanonicalText, b: CanonicalText): boolean {
  return a.text === b.text && JSON.stringify(a.blocks) === JSON.stringify(b.blocks);
}
