import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../time';
import { createCard } from './card';
import { forecastDue } from './forecast';
import { dueQueue, isDue, type QueueCard } from './queue';

const china = () => 480;
/** Eight in the morning in China. */
const MORNING = Date.UTC(2026, 10, 24, 0);

function card(id: string, state: QueueCard['state'], due: number): QueueCard {
  return { ...createCard(due), id, state };
}

describe('isDue', () => {
  it('lets a review come any time on its local day, and not on the day before', () => {
    const tonight = card('a', 'review', MORNING + 15 * HOUR_MS);
    expect(isDue(tonight, MORNING, china)).toBe(true);
    expect(isDue(tonight, MORNING - 9 * HOUR_MS, china)).toBe(false);
  });

  it('makes a learning step wait for its minute', () => {
    const step = card('a', 'learning', MORNING + MINUTE_MS);
    expect(isDue(step, MORNING, china)).toBe(false);
    expect(isDue(step, MORNING + MINUTE_MS, china)).toBe(true);
  });
});

describe('dueQueue', () => {
  it('asks running steps first, then the longest overdue', () => {
    const cards = [
      card('today', 'review', MORNING),
      card('overdue', 'review', MORNING - 3 * DAY_MS),
      card('step', 'relearning', MORNING - MINUTE_MS),
      card('later', 'review', MORNING + 2 * DAY_MS),
      card('met', 'new', MORNING - HOUR_MS),
      card('left', 'learning', MORNING - 2 * DAY_MS),
    ];
    const ids = dueQueue(cards, MORNING, china).map(({ id }) => id);
    expect(ids).toEqual(['step', 'overdue', 'left', 'met', 'today']);
  });

  it('does not depend on the order of storage', () => {
    const cards = ['a', 'b', 'c', 'd', 'e'].map((id, index) =>
      card(id, 'review', MORNING - (index % 2) * DAY_MS),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(cards, { minLength: 5 }), (shuffled) => {
        expect(dueQueue(shuffled, MORNING, china)).toEqual(dueQueue(cards, MORNING, china));
      }),
    );
  });
});

describe('forecastDue', () => {
  it('counts what is overdue for today and looks 14 days ahead', () => {
    const cards = [-5, 0, 0, 1, 13, 14].map((days) => createCard(MORNING + days * DAY_MS));
    const forecast = forecastDue(cards, MORNING, china);
    expect(forecast).toHaveLength(14);
    expect(forecast[0]).toEqual({ day: '2026-11-24', count: 3 });
    expect(forecast[1]).toEqual({ day: '2026-11-25', count: 1 });
    expect(forecast[13]).toEqual({ day: '2026-12-07', count: 1 });
  });

  it('puts a card due after local midnight on the next day', () => {
    const cards = [createCard(MORNING + 16 * HOUR_MS)];
    expect(forecastDue(cards, MORNING, china, 2).map(({ count }) => count)).toEqual([0, 1]);
  });
});
