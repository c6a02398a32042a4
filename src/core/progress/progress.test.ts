import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../time';
import { accuracyByKind, accuracyBySection, measureAccuracy } from './accuracy';
import { measureActivity } from './activity';
import { coverBlocks, coverStretches, GENEROUS_PACE, readBlocks } from './coverage';
import { mergeSpans, readingTime, readingTimeByDay } from './reading-time';

const china = () => 480;
/** Noon in China on 24 November 2026. */
const NOON = Date.UTC(2026, 10, 24, 4);
const spans = fc.array(fc.record({ at: fc.nat(1000), durationMs: fc.integer({ min: 1, max: 300 }) }));

describe('reading time', () => {
  it('counts blocks in view together once', () => {
    const together = [
      { at: 0, durationMs: 10 },
      { at: 5, durationMs: 10 },
      { at: 100, durationMs: 1 },
    ];
    expect(readingTime(together)).toBe(16);
  });

  it('equals the number of milliseconds in which anything was in view', () => {
    fc.assert(
      fc.property(spans, (list) => {
        const seen = new Set(
          list.flatMap(({ at, durationMs }) => Array.from({ length: durationMs }, (_, i) => at + i)),
        );
        expect(readingTime(list)).toBe(seen.size);
        const merged = mergeSpans(list);
        expect(merged.every((span, i) => i === 0 || span.at > (merged[i - 1]?.at ?? 0))).toBe(true);
      }),
    );
  });

  it('divides a stretch at local midnight', () => {
    const beforeMidnight = Date.UTC(2026, 10, 24, 15, 50);
    const byDay = readingTimeByDay([{ at: beforeMidnight, durationMs: 30 * MINUTE_MS }], china);
    expect([...byDay]).toEqual([
      ['2026-11-24', 10 * MINUTE_MS],
      ['2026-11-25', 20 * MINUTE_MS],
    ]);
  });
});

describe('coverage', () => {
  const blocks = [
    { id: 'h', start: 0, end: 10 },
    { id: 'p', start: 11, end: 411 },
  ];
  const needMs = (length: number) => (length / GENEROUS_PACE) * SECOND_MS;

  it('counts a block once it was in view for as long as a fast reader needs', () => {
    const view = (durationMs: number) => [{ blockId: 'p', at: 0, durationMs }];
    expect(readBlocks(blocks, view(needMs(400)))).toEqual(new Set(['p']));
    expect(readBlocks(blocks, view(needMs(400) / 2))).toEqual(new Set());
  });

  it('shares the time among the blocks in view, so that one screen is not read many times over', () => {
    const both = (durationMs: number) => ['h', 'p'].map((blockId) => ({ blockId, at: 0, durationMs }));
    expect(readBlocks(blocks, both(needMs(400)))).toEqual(new Set());
    expect(readBlocks(blocks, both(needMs(410)))).toEqual(new Set(['h', 'p']));
  });

  it('adds up visits, and ignores blocks that the text no longer has', () => {
    const visits = [0, 1, 2, 3].map((day) => ({ blockId: 'p', at: day * DAY_MS, durationMs: needMs(100) }));
    const gone = { blockId: 'gone', at: 0, durationMs: DAY_MS };
    expect(readBlocks(blocks, [...visits, gone])).toEqual(new Set(['p']));
  });

  it('goes by characters, not by blocks', () => {
    expect(coverBlocks(blocks, new Set(['p']))).toEqual({ length: 410, readLength: 400, share: 400 / 410 });
    expect(coverBlocks([], new Set())).toEqual({ length: 0, readLength: 0, share: 0 });
  });

  it('covers any stretch of blocks as those blocks by themselves', () => {
    const four = [0, 1, 2, 3].map((at) => ({ id: `b${at}`, start: at * 10, end: at * 10 + at * 3 }));
    const read = new Set(['b1', 'b3']);
    const cover = coverStretches(four, read);
    for (let from = 0; from < four.length; from += 1) {
      for (let count = 0; from + count <= four.length; count += 1) {
        expect(cover(from, count)).toEqual(coverBlocks(four.slice(from, from + count), read));
      }
    }
  });

  it('never takes a view away by another view', () => {
    const views = fc.array(
      fc.record({ blockId: fc.constantFrom('h', 'p'), at: fc.nat(50_000), durationMs: fc.nat(30_000) }),
    );
    fc.assert(
      fc.property(views, (list) => {
        const later = { blockId: 'h', at: 10 * DAY_MS, durationMs: needMs(10) };
        const before = readBlocks(blocks, list);
        const after = readBlocks(blocks, [...list, later]);
        for (const id of before) expect(after.has(id)).toBe(true);
        expect(after.has('h')).toBe(true);
      }),
    );
  });
});

describe('activity', () => {
  const daysAgo = (...days: number[]) => days.map((day) => NOON - day * DAY_MS);

  it('counts the streak back from today, or from yesterday while today is empty', () => {
    expect(measureActivity(daysAgo(0, 1, 2), NOON, china).streak).toBe(3);
    expect(measureActivity(daysAgo(1, 2), NOON, china).streak).toBe(2);
    expect(measureActivity(daysAgo(2, 3), NOON, china).streak).toBe(0);
    expect(measureActivity([], NOON, china)).toEqual({ days: [], streak: 0, longestStreak: 0 });
  });

  it('finds the longest streak anywhere', () => {
    expect(measureActivity(daysAgo(0, 10, 11, 12, 13, 20), NOON, china)).toMatchObject({
      streak: 1,
      longestStreak: 4,
    });
  });

  it('goes by local days: late evening and early morning are two', () => {
    const evening = Date.UTC(2026, 10, 24, 15);
    const { days } = measureActivity([evening, evening + 2 * HOUR_MS], evening, china);
    expect(days).toEqual(['2026-11-24', '2026-11-25']);
  });

  it('keeps a streak over the change to summer time', () => {
    const berlin = (at: number) => (at >= Date.UTC(2026, 2, 29, 1) ? 120 : 60);
    const evenings = [28, 29, 30].map((day) => Date.UTC(2026, 2, day, 21, 30));
    expect(measureActivity(evenings, Date.UTC(2026, 2, 30, 21, 45), berlin).streak).toBe(3);
  });
});

describe('accuracy', () => {
  const answers = [
    { sectionId: 's1', questionKind: 'single', isCorrect: true, score: 1 },
    { sectionId: 's1', questionKind: 'multiple', isCorrect: false, score: 0.5 },
    { sectionId: 's2', questionKind: 'single', isCorrect: false, score: 0 },
  ] as const;

  it('adds up by section, a chapter with all that stands in it', () => {
    const sections = [
      { id: 'c1', parentId: null },
      { id: 's1', parentId: 'c1' },
      { id: 's2', parentId: 'c1' },
      { id: 'c2', parentId: null },
    ];
    const bySection = accuracyBySection(answers, sections);
    expect(bySection.get('s1')).toEqual({ answered: 2, correct: 1, share: 0.5, meanScore: 0.75 });
    expect(bySection.get('c1')).toMatchObject({ answered: 3, correct: 1 });
    expect(bySection.get('c2')?.answered).toBe(0);
  });

  it('adds up by kind', () => {
    expect(accuracyByKind(answers).get('single')).toMatchObject({ answered: 2, correct: 1 });
    expect(accuracyByKind(answers).has('cloze')).toBe(false);
  });

  it('has no share without answers', () => {
    expect(measureAccuracy([])).toEqual({ answered: 0, correct: 0, share: null, meanScore: null });
  });
});
