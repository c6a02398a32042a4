import { expect, it, vi } from 'vitest';
import { sectionsOf } from '../../../core/text/sections';
import { createSectionOffers, noneIn, withThoseWithin } from './section-offers';

const TEXT = '前言\n一\n甲\n（一）\n乙\n二\n丙\n三';
const HEADINGS: Readonly<Record<string, number>> = { 一: 1, '（一）': 2, 二: 1, 三: 1 };
const SECTIONS = sectionsOf({
  text: TEXT,
  blocks: [...TEXT.matchAll(/[^\n]+/gu)].map(({ 0: words, index }) => ({
    id: words,
    start: index,
    end: index + words.length,
    ...(HEADINGS[words] === undefined
      ? { kind: 'paragraph' as const }
      : { kind: 'heading' as const, level: HEADINGS[words] }),
  })),
});

it('counts the questions of a section with those of the sections within it', () => {
  const asked = new Map([
    ['start', 1],
    ['一', 2],
    ['（一）', 3],
    ['二', 4],
  ]);
  expect([...withThoseWithin(SECTIONS, asked)]).toEqual([
    ['start', 1],
    ['一', 5],
    ['（一）', 3],
    ['二', 4],
    ['三', 0],
  ]);
});

it('tells each section of its own number alone, and of none that stays', async () => {
  const offers = createSectionOffers();
  const heard = vi.fn();
  const stop = offers.listen('一', () => heard(offers.availableIn('一')));
  offers.listen('二', () => heard('二'));
  offers.tell(new Map([['一', 3]]));
  await vi.waitFor(() => expect(heard.mock.calls).toEqual([[3]]));
  offers.tell(new Map([['一', 3]]));
  offers.tell(new Map());
  await vi.waitFor(() => expect(heard.mock.calls).toEqual([[3], [undefined]]));
  stop();
  offers.tell(noneIn(SECTIONS));
  await vi.waitFor(() => expect(offers.availableIn('一')).toBe(0));
  expect(heard.mock.calls).toEqual([[3], [undefined], ['二']]);
});

it('tells what was wanted last, where it is told anew while pieces of it are still to come', async () => {
  const offers = createSectionOffers();
  const ids = Array.from({ length: 500 }, (_, at) => `s${at}`);
  offers.tell(new Map(ids.map((id) => [id, 1])));
  offers.tell(new Map(ids.map((id) => [id, 2])));
  await vi.waitFor(() => expect(ids.map((id) => offers.availableIn(id))).toEqual(ids.map(() => 2)));
});
