import { MINUTE_MS } from '../../../core/time';
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

/** How far apart two views of a block may be to count as one, in milliseconds. */
const JOIN_GAP_MS = 1000;
/** How long one row may grow. */
const JOIN_LIMIT_MS = MINUTE_MS;

/**
 * Appends reading events in one transaction; those without a duration are left out. A view that goes on
 * lengthens the row it began with, up to a minute: a view flushed every few seconds would fill the log with
 * twelve times the rows.
 */
export async function recordReading(events: readonly ReadingEvent[]): Promise<void> {
  const added = events.filter((event) => event.durationMs > 0);
  if (added.length === 0) return;
  await db.transaction('rw', db.readings, async () => {
    const since = added.reduce((least, event) => Math.min(least, event.at), Number.POSITIVE_INFINITY);
    const recent = await db.readings
      .where('at')
      .between(since - JOIN_LIMIT_MS, since + JOIN_GAP_MS)
      .toArray();
    await db.readings.bulkPut(
      added.map((event) => {
        const begun = recent.find((row) => isContinuedBy(row, event));
        if (begun === undefined) return { id: environment().newId(), ...event };
        return { ...begun, durationMs: event.at + event.durationMs - begun.at };
      }),
    );
  });
}

function isContinuedBy(row: ReadingRow, event: ReadingEvent): boolean {
  const gapMs = event.at - (row.at + row.durationMs);
  return (
    row.caseId === event.caseId &&
    row.blockId === event.blockId &&
    gapMs >= 0 &&
    gapMs <= JOIN_GAP_MS &&
    event.at + event.durationMs - row.at <= JOIN_LIMIT_MS
  );
}
