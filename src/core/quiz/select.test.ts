import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from './model';
import { optionOrder } from './option-order';
import { selectQuestions } from './select';

function question(id: string, kind: 'single' | 'trueFalse' | 'cloze', itemId: string, start = 0): Question {
  const base = { id, itemId, origin: 'generated', stem: id, explanation: '', difficulty: 1 } as const;
  const source = { start, end: start + 1, quote: '' };
  if (kind === 'single') return { ...base, kind, source, options: ['a', 'b', 'c', 'd'], answer: 0 };
  if (kind === 'cloze') return { ...base, kind, source, answer: [['a']] };
  return { ...base, kind, source, answer: true };
}

const pool = Array.from({ length: 60 }, (_, index) =>
  question(
    `q${index}`,
    index % 6 === 0 ? 'trueFalse' : index % 2 === 0 ? 'cloze' : 'single',
    `i${Math.floor(index / 2)}`,
    index * 10,
  ),
);
const ids = (questions: readonly Question[]) => questions.map(({ id }) => id);

describe('selectQuestions', () => {
  it('never asks twice about one memory item, and takes as many as there are items', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 80 }), (seed, count) => {
        const items = selectQuestions(pool, { count, seed }).map(({ itemId }) => itemId);
        expect(new Set(items).size).toBe(items.length);
        expect(items.length).toBe(Math.min(count, 30));
      }),
    );
  });

  it('gives the same for the same seed whatever order the pool is in, and else something different', () => {
    const picked = ids(selectQuestions(pool, { count: 8, seed: 7 }));
    expect(ids(selectQuestions(pool.toReversed(), { count: 8, seed: 7 }))).toEqual(picked);
    expect(ids(selectQuestions(pool, { count: 8, seed: 8 }))).not.toEqual(picked);
  });

  it('mixes the kinds evenly', () => {
    const kinds = selectQuestions(pool, { count: 9, seed: 3 }).map(({ kind }) => kind);
    for (const kind of ['single', 'cloze', 'trueFalse'])
      expect(kinds.filter((one) => one === kind)).toHaveLength(3);
  });

  it('leaves out what gives another away while there are others, and only then takes it', () => {
    const told = Array.from({ length: 6 }, (_, index) => ({
      ...question(`t${index}`, 'cloze', `t${index}`),
      stem: '目前共有整改任务____项，已完成整改165项，其余正在推进。',
    }));
    const stems = [
      '支部每月开展主题党日',
      '督查专报获得批示',
      '选派干部挂职锻炼',
      '修订公文处理办法',
      '走访困难群众家庭',
      '建成企业服务平台',
      '举办读书分享活动',
      '值守防汛抢险一线',
    ];
    const others = stems.map((stem, index) => ({ ...question(`o${index}`, 'cloze', `o${index}`), stem }));
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const isTold = ({ id }: Question) => id.startsWith('t');
        expect(
          selectQuestions([...told, ...others], { count: 9, seed }).filter(isTold).length,
        ).toBeLessThanOrEqual(1);
        expect(selectQuestions([...told, ...others], { count: 12, seed })).toHaveLength(12);
      }),
    );
  });

  it('keeps apart from the questions asked beside it', () => {
    const beside = pool.slice(0, 20);
    const picked = selectQuestions(pool, { count: 60, seed: 4, beside });
    expect(picked).toHaveLength(20);
    const taken = new Set(beside.map(({ itemId }) => itemId));
    expect(picked.some(({ itemId }) => taken.has(itemId))).toBe(false);
  });

  it('keeps to the kinds and the sections asked for', () => {
    const within = [{ start: 100, end: 200 }];
    const picked = selectQuestions(pool, { count: 20, seed: 1, kinds: ['single'], within });
    expect(picked).toHaveLength(5);
    for (const { kind, source } of picked) {
      expect(kind).toBe('single');
      expect(source.start).toBeGreaterThanOrEqual(100);
      expect(source.start).toBeLessThan(200);
    }
  });
});

describe('optionOrder', () => {
  it('holds every option once, the same for one seed', () => {
    const [one] = pool.filter(({ kind }) => kind === 'single');
    if (one === undefined) throw new Error('the pool has a single choice');
    const orders = new Set<string>();
    for (let seed = 0; seed < 40; seed += 1) {
      const order = optionOrder(one, seed);
      expect(order.toSorted()).toEqual([0, 1, 2, 3]);
      expect(optionOrder(one, seed)).toEqual(order);
      orders.add(String(order));
    }
    expect(orders.size).toBeGreaterThan(10);
  });
});
