import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, DAY_MS, dayKey, daysBetween } from '../time';
import { candidateDays, type DayWishes, dueRange, moveToDay, pickDay } from './balance';
import { createCard, type ReviewCard } from './card';

const china = () => 480;
/** Noon in China on Tuesday, 24 November 2026. */
const NOON = Date.UTC(2026, 10, 24, 4);
const WISHES: DayWishes = { maximumDays: 3650, easyDays: [], examDay: '' };
const planned = (days: number): ReviewCard => ({
  ...createCard(NOON + days * DAY_MS),
  state: 'review',
  scheduledDays: days,
  lastReviewAt: NOON,
});
const range = (days: number, wishes: Partial<DayWishes> = {}) =>
  dueRange(planned(days), NOON, { ...WISHES, ...wishes }, china);

describe('dueRange', () => {
  it('lets long intervals move a little and short ones not at all', () => {
    expect(range(2)).toEqual({ first: '2026-11-26', last: '2026-11-26' });
    const { first, last } = range(20);
    expect(first < '2026-12-14' && last > '2026-12-14').toBe(true);
    expect(daysBetween(first, last)).toBeLessThan(10);
  });

  it('leaves learning steps alone', () => {
    const step: ReviewCard = { ...planned(0), state: 'relearning' };
    expect(dueRange(step, NOON, { ...WISHES, examDay: '2026-11-25' }, china).last).toBe('2026-11-24');
  });

  it('brings what would come after an exam back in the week before it', () => {
    expect(range(90, { examDay: '2026-12-20' })).toEqual({ first: '2026-12-13', last: '2026-12-19' });
    expect(range(90, { examDay: '2026-11-28' })).toEqual({ first: '2026-11-25', last: '2026-11-27' });
    expect(range(20, { examDay: '2026-12-15' }).last).toBe('2026-12-14');
    expect(range(90, { examDay: '2026-11-24' })).toEqual(range(90));
  });
});

describe('candidateDays', () => {
  it('offers every day of a short range', () => {
    const days = candidateDays({ first: '2026-11-29', last: '2026-12-02' }, '2026-11-30');
    expect(days).toEqual(['2026-11-29', '2026-11-30', '2026-12-01', '2026-12-02']);
  });

  it('offers both ends of a long one, the wanted day, and days evenly between', () => {
    const days = candidateDays({ first: '2027-01-01', last: '2027-12-31' }, '2027-06-02');
    expect(days).toHaveLength(13);
    expect(days).toContain('2027-06-02');
    expect([days[0], days.at(-1)]).toEqual(['2027-01-01', '2027-12-31']);
    expect(days).toEqual([...new Set(days)].sort());
  });

  it('leaves out a wanted day before or after the range', () => {
    const week = { first: '2026-11-23', last: '2026-11-25' };
    expect(candidateDays(week, '2026-12-24')).toEqual(['2026-11-23', '2026-11-24', '2026-11-25']);
  });
});

describe('pickDay', () => {
  const week = ['23', '24', '25', '26', '27', '28', '29'].map((day) => `2026-11-${day}`);

  it('takes the least loaded day, and the wanted one among equals', () => {
    expect(pickDay(week, '2026-11-26', new Map(), [])).toBe('2026-11-26');
    expect(pickDay(week, '2026-11-26', new Map([['2026-11-26', 3]]), [])).toBe('2026-11-25');
  });

  it('spares easy days unless the others are far fuller', () => {
    expect(pickDay(week, '2026-11-28', new Map(), [6, 0])).toBe('2026-11-27');
    const full = new Map(['23', '24', '25', '26', '27'].map((day) => [`2026-11-${day}`, 9] as const));
    expect(pickDay(week, '2026-11-24', full, [6, 0])).toBe('2026-11-28');
  });
});

it('stays in the range, after today and no longer than allowed, for any interval and exam', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(120), (days, examIn) => {
      const today = dayKey(NOON, china);
      const wishes = { ...WISHES, maximumDays: 400, examDay: addDays(today, examIn) };
      const card = planned(days);
      const { first, last } = dueRange(card, NOON, wishes, china);
      expect(first <= last && first > today).toBe(true);
      const wanted = dayKey(card.due, china);
      const day = pickDay(candidateDays({ first, last }, wanted), wanted, new Map(), []);
      const moved = moveToDay(card, day, NOON, china);
      expect(dayKey(moved.due, china)).toBe(day);
      expect(moved.scheduledDays).toBeLessThanOrEqual(400);
      if (examIn >= 2) expect(day < wishes.examDay).toBe(true);
    }),
  );
});
