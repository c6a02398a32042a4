import { DAY_MS, toLocalClock, type UtcOffset } from '../../time';

/** A log of graded recalls in columns, in any order; a recall's item is a number counted from 0. */
export interface LogColumns {
  readonly items: Uint32Array;
  /** Milliseconds since the epoch. */
  readonly at: Float64Array;
  /** 1 again to 4 easy. */
  readonly ratings: Uint8Array;
}

/** The recalls of every item, one item after another, each in order of time. */
export interface Histories {
  /** Where each item's recalls begin; one entry more than there are items. */
  readonly starts: Uint32Array;
  /** Whole local days since the recall before; 0 for the first of an item. */
  readonly days: Float64Array;
  readonly ratings: Uint8Array;
  /**
   * 1 for a recall that says something of memory: not the first of its item, and not of the same day as the one before
   * (fsrs-optimizer leaves these out of the loss too).
   */
  readonly isTested: Uint8Array;
}

/** Puts a log in the order that fitting takes. Days are counted by the local calendar, as the scheduler does. */
export function historiesOf({ items, at, ratings }: LogColumns, offsetAt: UtcOffset): Histories {
  const order = Uint32Array.from(items.keys()).sort(
    (a, b) => (items[a] ?? 0) - (items[b] ?? 0) || (at[a] ?? 0) - (at[b] ?? 0),
  );
  const days = new Float64Array(order.length);
  const sorted = new Uint8Array(order.length);
  const isTested = new Uint8Array(order.length);
  const starts: number[] = [];
  let item = -1;
  let dayBefore = 0;
  for (const [place, row] of order.entries()) {
    const day = Math.floor(toLocalClock(at[row] ?? 0, offsetAt) / DAY_MS);
    sorted[place] = ratings[row] ?? 0;
    if (items[row] !== item) {
      item = items[row] ?? 0;
      starts.push(place);
    } else {
      days[place] = Math.max(0, day - dayBefore);
      if (day > dayBefore) isTested[place] = 1;
    }
    dayBefore = day;
  }
  starts.push(order.length);
  return { starts: Uint32Array.from(starts), days, ratings: sorted, isTested };
}
