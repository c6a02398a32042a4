import { coverBlocks, readBlocks } from '../../../core/progress/coverage';
import { isDue } from '../../../core/review/queue';
import type { ShelfEntry } from '../../../core/shelf/arrange';
import { endOfDay } from '../../../core/time';
import { db } from '../db';
import { environment } from '../environment';
import { caseTitle, revisionId } from '../keys';
import type { CaseRow, CollectionRow, ReadingRow } from '../rows';

/**
 * Every case, in the bin too, as the shelf lists it. Four queries whatever the number of cases: what has to be
 * worked out from a text (`readShares`) is asked for the cards in view only.
 */
export async function shelfEntries(now: number = environment().now()): Promise<readonly ShelfEntry[]> {
  const [cases, positions, dueCounts, kept] = await Promise.all([
    db.cases.toArray(),
    db.positions.toArray(),
    countDue(now),
    // From the index alone: the files themselves are large.
    db.originals.orderBy('caseId').uniqueKeys(),
  ]);
  const readAt = new Map(positions.map(({ id, updatedAt }) => [id, updatedAt]));
  const withOriginal = new Set(kept);
  return cases.map((row) => ({
    id: row.id,
    title: caseTitle(row),
    source: sourceOf(row),
    language: row.language,
    tags: row.tags,
    length: row.length,
    dueCount: dueCounts.get(row.id) ?? 0,
    lastReadAt: readAt.get(row.id) ?? null,
    addedAt: row.addedAt,
    archivedAt: row.archivedAt,
    deletedAt: row.deletedAt,
    hasOriginal: withOriginal.has(row.id),
  }));
}

/** The share of each case's current text that was read, 0…1, by case id; a case never opened is left out. */
export async function readShares(caseIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const views = new Map<string, ReadingRow[]>();
  for (const row of await db.readings.where('caseId').anyOf(caseIds).toArray()) {
    const ofCase = views.get(row.caseId);
    if (ofCase === undefined) views.set(row.caseId, [row]);
    else ofCase.push(row);
  }
  const cases = (await db.cases.bulkGet([...views.keys()])).filter((row) => row !== undefined);
  const revisions = await db.revisions.bulkGet(
    cases.map(({ id, currentRevision }) => revisionId(id, currentRevision)),
  );
  return new Map(
    revisions
      .filter((revision) => revision !== undefined)
      .map(({ caseId, blocks }) => [
        caseId,
        coverBlocks(blocks, readBlocks(blocks, views.get(caseId) ?? [])).share,
      ]),
  );
}

/** The collections, by name. */
export async function listCollections(): Promise<readonly CollectionRow[]> {
  const rows = await db.collections.where({ deletedAt: 0 }).toArray();
  return rows.sort((a, b) => a.name.localeCompare(b.name));
}

/** How many cards of each case are due, by case id; only cards that are due today are read. */
async function countDue(now: number): Promise<ReadonlyMap<string, number>> {
  const { utcOffset } = environment();
  const counts = new Map<string, number>();
  const today = await db.cards.where('due').below(endOfDay(now, utcOffset)).toArray();
  for (const card of today) {
    if (isDue(card, now, utcOffset)) counts.set(card.caseId, (counts.get(card.caseId) ?? 0) + 1);
  }
  return counts;
}

function sourceOf({ authorBody, publisher, publishedAt }: CaseRow): string {
  return [authorBody, publisher, publishedAt.slice(0, 10)].filter((part) => part !== '').join(' · ');
}
