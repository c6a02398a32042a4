import type { DraftCase, DraftSuspect } from '../../../core/casefile/draft';
import { decideAsBefore } from '../../../core/errata/decide-as-before';
import { db } from '../db';
import { caseTitle, revisionId } from '../keys';
import type { OriginalRow } from '../rows';

/** What a file is to the cases on the shelf: known as it is, a newer state of one by its name, or new. */
export type KnownFile =
  | { readonly kind: 'same' | 'changed'; readonly caseId: string; readonly title: string }
  | { readonly kind: 'new' };

/**
 * Looks up whether a file, or an older state of it, was imported before. Cases in the bin count as gone.
 *
 * @param name `null` for what has no name of its own, as words that were pasted: it is known by its hash alone
 */
export async function findImported(name: string | null, hash: string): Promise<KnownFile> {
  const same = await liveCaseOf(await db.originals.where({ hash }).toArray());
  if (same !== null) return { kind: 'same', ...same };
  if (name === null) return { kind: 'new' };
  const rows = await db.originals.where({ name }).toArray();
  const named = await liveCaseOf(rows.filter(({ isPasted }) => isPasted !== true));
  return named === null ? { kind: 'new' } : { kind: 'changed', ...named };
}

async function liveCaseOf(
  rows: readonly OriginalRow[],
): Promise<{ readonly caseId: string; readonly title: string } | null> {
  for (const { caseId } of rows) {
    const found = await db.cases.get(caseId);
    if (found?.deletedAt === 0) return { caseId, title: caseTitle(found) };
  }
  return null;
}

/** The doubtful places of a newer state of a case's text, decided as its reader decided before. */
export async function decideDoubts(
  { text, suspects }: DraftCase,
  caseId: string,
): Promise<readonly DraftSuspect[]> {
  const [received, errata] = await Promise.all([
    db.revisions.get(revisionId(caseId, 0)),
    db.errata.where({ caseId }).toArray(),
  ]);
  return received === undefined ? suspects : decideAsBefore(received, errata, text.text, suspects);
}

/** What a package is to the cases here: new, one that is here with the same text or another, or one in the bin. */
export type KnownPackage = 'new' | 'here' | 'otherText' | 'bin';

/** Looks up whether the case of a package is here already. */
export async function findPackageCase(caseId: string, text: string): Promise<KnownPackage> {
  const [found, received] = await Promise.all([
    db.cases.get(caseId),
    db.revisions.get(revisionId(caseId, 0)),
  ]);
  if (found === undefined) return 'new';
  if (received?.text !== text) return 'otherText';
  return found.deletedAt === 0 ? 'here' : 'bin';
}
