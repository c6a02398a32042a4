import { db } from '../db';
import { environment } from '../environment';
import { parseSegmentKey } from '../keys';
import type { SearchSegmentRow } from '../rows';

/** Keeps a part of the search index for the next start, in place of the one before. */
export async function storeSegment(
  segment: Omit<SearchSegmentRow, 'caseId' | 'updatedAt'>,
  now: number = environment().now(),
): Promise<void> {
  const caseId = parseSegmentKey(segment.id)?.caseId ?? '';
  await db.searchSegments.put({ ...segment, caseId, updatedAt: now });
}

/** Drops every stored part of the search index but those named: what they came from is gone. */
export async function dropSegmentsExcept(keys: ReadonlySet<string>): Promise<void> {
  await db.transaction('rw', db.searchSegments, async () => {
    const stored = await db.searchSegments.toCollection().primaryKeys();
    await db.searchSegments.bulkDelete(stored.filter((key) => !keys.has(key)));
  });
}
