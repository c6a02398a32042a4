import { db } from '../db';
import { environment } from '../environment';
import type { PositionRow, ReadingRow } from '../rows';

/** Where a case was left. `offset` is in UTF-16 code units into the revision's text. */
export interface Position {
  readonly caseId: string;
  readonly revision: number;
  readonly blockId: string;
  readonly offset: number;
}

/** A block that was in view. `at` is the start in milliseconds since the epoch. */
export type ReadingEvent = Omit<ReadingRow, 'id'>;

/** Remembers where a case was left. */
export async function savePosition(
  { caseId, revision, blockId, offset }: Position,
  now: number = environment().now(),
): Promise<void> {
  const row: PositionRow = { id: caseId, revision, blockId, offset, updatedAt: now };
  await db.positions.put(row);
}

/** Appends reading events in one transaction; those without a duration are left out. */
export async function recordReading(events: readonly ReadingEvent[]): Promise<void> {
  const rows = events
    .filter((event) => event.durationMs > 0)
    .map((event) => ({ id: environment().newId(), ...event }));
  if (rows.length > 0) await db.readings.bulkAdd(rows);
}
