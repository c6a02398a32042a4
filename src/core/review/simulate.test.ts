import { describe, expect, it } from 'vitest';
import { createRandom } from '../random';
import { DAY_MS } from '../time';
import { createCard, type ReviewCard } from './card';
import { type ReviewPlan, simulateReviews } from './simulate';

const china = () => 480;
/** Noon in China on Tuesday, 24 November 2026. */
const NOON = Date.UTC(2026, 10, 24, 4);
const PLAN: ReviewPlan = {
  retention: 0.9,
  maximumDays: 3650,
  steps: [10],
  easyDays: [],
  examDay: '',
  dailyLimit: 100,
  newPerDay: 10,
};
const known = (index: number): ReviewCard => ({
  ...createCard(NOON + (index % 10) * DAY_MS),
  state: 'review',
  stability: 8,
  difficulty: 5,
  reps: 3,
  scheduledDays: 8,
  lastReviewAt: NOON - (8 - (index % 10)) * DAY_MS,
});
const run = (plan: Partial<ReviewPlan>, cards: readonly ReviewCard[] = [], fresh = 0) =>
  simulateReviews(cards, fresh, { ...PLAN, ...plan }, NOON, 30, china, createRandom(1));
const total = (days: ReturnType<typeof run>) => days.reduce((sum, { reviews }) => sum + reviews, 0);
const CARDS = Array.from({ length: 200 }, (_, index) => known(index));

describe('simulateReviews', () => {
  it('has nothing to do where there is nothing, and says the same each time', () => {
    expect(total(run({}))).toBe(0);
    expect(run({})).toHaveLength(30);
    expect(run({}, CARDS, 50)).toEqual(run({}, CARDS, 50));
  });

  it('brings more reviews for a higher retention and for more new questions', () => {
    expect(total(run({ retention: 0.95 }, CARDS))).toBeGreaterThan(total(run({ retention: 0.8 }, CARDS)));
    expect(total(run({ newPerDay: 20 }, CARDS, 600))).toBeGreaterThan(
      total(run({ newPerDay: 5 }, CARDS, 600)),
    );
  });

  it('holds the limit of the day, new questions apart', () => {
    for (const { reviews } of run({ dailyLimit: 10, newPerDay: 0 }, CARDS)) {
      expect(reviews).toBeLessThanOrEqual(10);
    }
  });

  it('asks what would come after an exam once more before it', () => {
    const far = CARDS.map((card) => ({ ...card, stability: 60 }));
    expect(total(run({ examDay: '2026-12-15' }, far))).toBeGreaterThan(total(run({}, far)));
  });

  it('represents a great many cards by a few', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => known(index));
    const days = run({ dailyLimit: 100_000 }, many);
    expect(days[0]?.reviews).toBeGreaterThan(1500);
    expect(days[0]?.reviews).toBeLessThan(2500);
  });
});
