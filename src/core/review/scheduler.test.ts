import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, MINUTE_MS } from '../time';
import { createCard, RATINGS, type ReviewCard } from './card';
import { createScheduler } from './scheduler';

const china = () => 480;
const OPTIONS = { retention: 0.9, maximumDays: 3650, steps: [10], offsetAt: china };
const scheduler = createScheduler(OPTIONS);
/** Noon in China. */
const NOON = Date.UTC(2026, 10, 24, 4);

/** A card that was recalled once. */
function learned(now: number): ReviewCard {
  return scheduler.grade(createCard(now), 3, now);
}

describe('the first grade (FSRS-6, default weights)', () => {
  it('brings back at once what was not recalled, and the rest after days', () => {
    const dues = scheduler.preview(createCard(NOON), NOON);
    expect((dues[1] - NOON) / MINUTE_MS).toBe(10);
    expect((dues[2] - NOON) / MINUTE_MS).toBe(15);
    expect((dues[3] - NOON) / DAY_MS).toBe(2);
    expect((dues[4] - NOON) / DAY_MS).toBe(8);
  });

  it('sets stability and difficulty from the weights', () => {
    const card = scheduler.grade(createCard(NOON), 3, NOON);
    expect(card.state).toBe('review');
    expect(card.stability).toBeCloseTo(2.3065, 4);
    expect(card.difficulty).toBeCloseTo(2.1181, 3);
    expect(card.reps).toBe(1);
    expect(card.lastReviewAt).toBe(NOON);
  });
});

describe('later grades', () => {
  it('brings a learned card back after days, later the better it is known', () => {
    const card = learned(NOON);
    expect(card.state).toBe('review');
    const dues = scheduler.preview(card, card.due);
    expect(dues[1]).toBeLessThan(dues[2]);
    expect(dues[2]).toBeLessThanOrEqual(dues[3]);
    expect(dues[3]).toBeLessThan(dues[4]);
  });

  it('counts a lapse and relearns after "again"', () => {
    const card = learned(NOON);
    const lapsed = scheduler.grade(card, 1, card.due);
    expect(lapsed).toMatchObject({ state: 'relearning', lapses: 1 });
    expect(lapsed.due - card.due).toBe(10 * MINUTE_MS);
    expect(lapsed.stability).toBeLessThan(card.stability);
  });

  it('asks more often for a higher retention', () => {
    const strict = createScheduler({ ...OPTIONS, retention: 0.95 });
    const card = learned(NOON);
    expect(strict.preview(card, card.due)[3]).toBeLessThan(scheduler.preview(card, card.due)[3]);
  });

  it('lets no interval grow past the longest, and takes each step in turn', () => {
    const short = createScheduler({ ...OPTIONS, maximumDays: 30, steps: [5, 20] });
    const card: ReviewCard = { ...learned(NOON), stability: 900, due: NOON + DAY_MS };
    expect(short.grade(card, 4, NOON + DAY_MS).scheduledDays).toBeLessThanOrEqual(30);
    const first = short.grade(createCard(NOON), 1, NOON);
    expect(first.due - NOON).toBe(5 * MINUTE_MS);
    expect(short.grade(first, 3, first.due).due - first.due).toBe(20 * MINUTE_MS);
  });

  it('counts local days: a recall the next morning is not one of the same day', () => {
    // 23:00 and 07:30 in China fall on one and the same day of UTC.
    const evening = Date.UTC(2026, 10, 24, 15);
    const morning = Date.UTC(2026, 10, 24, 23, 30);
    const card: ReviewCard = { ...learned(evening - DAY_MS), lastReviewAt: evening, due: morning };
    const byUtc = createScheduler({ ...OPTIONS, offsetAt: () => 0 });
    expect(scheduler.grade(card, 3, morning).stability).toBeGreaterThan(
      byUtc.grade(card, 3, morning).stability,
    );
  });
});

describe('retrievability', () => {
  it('is 0 before the first grade, falls with time and meets 90 % at the stability', () => {
    const card = learned(NOON);
    const reviewedAt = card.lastReviewAt ?? 0;
    expect(scheduler.retrievability(createCard(NOON), NOON)).toBe(0);
    const after = (days: number) => scheduler.retrievability(card, reviewedAt + days * DAY_MS);
    expect(after(0)).toBe(1);
    expect(after(1)).toBeGreaterThan(after(5));
    const exact = scheduler.retrievability({ ...card, stability: 4 }, reviewedAt + 4 * DAY_MS);
    expect(exact).toBeCloseTo(0.9, 6);
  });
});

describe('any history of grades', () => {
  it('keeps a card within bounds, previews what it then does, and never changes its input', () => {
    const steps = fc.array(fc.record({ rating: fc.constantFrom(...RATINGS), waitMs: fc.nat(60 * DAY_MS) }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(steps, (history) => {
        let now = NOON;
        let card = createCard(now);
        for (const { rating, waitMs } of history) {
          now += waitMs;
          const before = Object.freeze({ ...card });
          const promised = scheduler.preview(before, now)[rating];
          card = scheduler.grade(before, rating, now);
          expect(card.due).toBe(promised);
          expect(card.due).toBeGreaterThan(now);
          expect(card.stability).toBeGreaterThan(0);
          expect(card.difficulty).toBeGreaterThanOrEqual(1);
          expect(card.difficulty).toBeLessThanOrEqual(10);
        }
        expect(card.reps).toBe(history.length);
      }),
      { numRuns: 50 },
    );
  });
});
