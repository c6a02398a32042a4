import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayKey,
  daysBetween,
  endOfDay,
  fromLocalClock,
  HOUR_MS,
  startOfDay,
  toLocalClock,
} from './time';

const china = () => 480;
/** Berlin in 2026: summer time from 29 March 01:00 UTC to 25 October 01:00 UTC. */
const berlin = (at: number) => (at >= Date.UTC(2026, 2, 29, 1) && at < Date.UTC(2026, 9, 25, 1) ? 120 : 60);

describe('dayKey', () => {
  it('changes at local midnight, not at that of UTC', () => {
    expect(dayKey(Date.UTC(2026, 10, 23, 15, 59, 59, 999), china)).toBe('2026-11-23');
    expect(dayKey(Date.UTC(2026, 10, 23, 16), china)).toBe('2026-11-24');
    expect(dayKey(Date.UTC(2026, 10, 24, 3), () => -300)).toBe('2026-11-23');
  });
});

describe('a day with daylight saving', () => {
  it('has 23 hours in spring and 25 in autumn', () => {
    const length = (key: string) => startOfDay(addDays(key, 1), berlin) - startOfDay(key, berlin);
    expect(length('2026-03-28')).toBe(24 * HOUR_MS);
    expect(length('2026-03-29')).toBe(23 * HOUR_MS);
    expect(length('2026-10-25')).toBe(25 * HOUR_MS);
  });

  it('ends at the first instant of the next day', () => {
    const noon = Date.UTC(2026, 2, 29, 10);
    const end = endOfDay(noon, berlin);
    expect(end).toBe(Date.UTC(2026, 2, 29, 22));
    expect(dayKey(end - 1, berlin)).toBe('2026-03-29');
    expect(dayKey(end, berlin)).toBe('2026-03-30');
  });
});

describe('startOfDay', () => {
  it('starts the day that every instant of the year belongs to', () => {
    const year = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 11, 31) });
    fc.assert(
      fc.property(year, fc.constantFrom(china, berlin), (at, offsetAt) => {
        const start = startOfDay(dayKey(at, offsetAt), offsetAt);
        expect(start).toBeLessThanOrEqual(at);
        expect(endOfDay(at, offsetAt)).toBeGreaterThan(at);
        expect(dayKey(start, offsetAt)).toBe(dayKey(at, offsetAt));
        expect(dayKey(start - 1, offsetAt)).toBe(addDays(dayKey(at, offsetAt), -1));
      }),
    );
  });
});

describe('fromLocalClock', () => {
  it('reverses toLocalClock, but for the hour that happens twice', () => {
    const year = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 11, 31) });
    fc.assert(
      fc.property(year, (at) => {
        const isTwice = at >= Date.UTC(2026, 9, 25, 1) && at < Date.UTC(2026, 9, 25, 2);
        expect(fromLocalClock(toLocalClock(at, berlin), berlin)).toBe(isTwice ? at - HOUR_MS : at);
      }),
    );
  });

  it('gives an instant near the gap for a time that was skipped', () => {
    const skipped = Date.UTC(2026, 2, 29, 2, 30);
    expect(fromLocalClock(skipped, berlin)).toBe(Date.UTC(2026, 2, 29, 1, 30));
  });
});

describe('daysBetween', () => {
  it('undoes addDays, across leap days and years', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysBetween('2026-12-31', '2027-01-02')).toBe(2);
    expect(daysBetween('2027-01-02', '2026-12-31')).toBe(-2);
  });
});
