import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block, CanonicalText } from '../text/model';
import { buildBank } from './build-bank';
import { excerptOf } from './excerpt';

function textOf(lines: readonly string[], isHeading: (index: number) => boolean = () => false) {
  let at = 0;
  const blocks = lines.map((line, index): Block => {
    const start = at;
    at += line.length + 1;
    const place = { id: `b${index}`, start, end: start + line.length };
    return isHeading(index) ? { ...place, kind: 'heading', level: 1 } : { ...place, kind: 'paragraph' };
  });
  return { text: lines.join('\n'), blocks };
}

const LINES = Array.from(
  { length: 1200 },
  (_, index) => `第${index}号项目组在${1000 + index}个村投入资金${index * 7}万元，新建“样例${index}号”道路。`,
);

describe('excerptOf', () => {
  it('is the text itself where that is short enough', () => {
    const source = textOf(LINES.slice(0, 3));
    expect(excerptOf(source).source).toBe(source);
  });

  it('is whole blocks from all over a longer text, no more than asked for, each to be found again there', () => {
    const whole = textOf(LINES, (index) => index % 10 === 0);
    const { source, toWhole, fromWhole } = excerptOf(whole, 8000);
    expect(source.text.length).toBeLessThanOrEqual(8000);
    expect(source.text.length).toBeGreaterThan(4000);
    const places = source.blocks.map((block) => {
      const place = toWhole(block) ?? { start: 0, end: 0 };
      expect(whole.text.slice(place.start, place.end)).toBe(source.text.slice(block.start, block.end));
      expect(fromWhole(place)).toEqual([{ start: block.start, end: block.end }]);
      return place.start / whole.text.length;
    });
    expect(Math.min(...places)).toBeLessThan(0.05);
    expect(Math.max(...places)).toBeGreaterThan(0.9);
    const [first] = source.blocks;
    expect(first?.kind).toBe('heading');
    const isTaken = new Set(source.blocks.map(({ id }) => id));
    const left = whole.blocks.filter(({ id }) => !isTaken.has(id));
    expect(left.flatMap(fromWhole)).toEqual([]);
    expect(fromWhole({ start: 0, end: whole.text.length })).toHaveLength(20);
  });

  it('moves cells and inlines along', () => {
    const lines = ['甲'.repeat(900), '乙\t丙', '丁'.repeat(900)];
    const { text, blocks } = textOf(lines);
    const cells = [
      { start: 901, end: 902 },
      { start: 903, end: 904 },
    ];
    const [first, row, last] = blocks as [Block, Block, Block];
    const table: Block = {
      ...row,
      kind: 'table',
      row: { table: 't1', isHeader: false, cells },
      inlines: [{ kind: 'strong', start: 903, end: 904 }],
    };
    const { source } = excerptOf({ text, blocks: [first, table, last] }, 1600);
    const found = source.blocks.find(({ kind }) => kind === 'table');
    const words = (found?.row?.cells ?? []).map(({ start, end }) => source.text.slice(start, end));
    expect(words).toEqual(['乙', '丙']);
    expect(found?.inlines?.map(({ start, end }) => source.text.slice(start, end))).toEqual(['丙']);
  });

  it('takes the beginning of a text that is one line', () => {
    const { source } = excerptOf(textOf(['甲'.repeat(10_000)]), 1000);
    expect(source.text).toBe('甲'.repeat(50));
  });
});

describe('a place in an excerpt', () => {
  it('has none in the text where words between were left out', () => {
    const whole = textOf(LINES);
    const { source, toWhole } = excerptOf(whole, 8000);
    expect(toWhole({ start: 0, end: source.text.length })).toBeNull();
    const [first, second] = source.blocks;
    const start = first?.start ?? 0;
    const end = second?.end ?? 0;
    expect(toWhole({ start, end })).toEqual({ start, end });
  });
});

describe('a bank of an excerpt', () => {
  it('asks about words that stand where it says, all over the text, and not where a correction is', () => {
    const source: CanonicalText = JSON.parse(readFileSync('resources/cases/wuhu-2022/text.json', 'utf8'));
    const end = Math.floor(source.text.length / 3);
    const avoid = [{ start: 0, end }];
    const { questions, facts } = buildBank({ caseId: 'long', source, avoid, mostAsked: 2000 });
    expect(questions.length).toBeGreaterThan(5);
    for (const { source: place } of questions)
      expect(source.text.slice(place.start, place.end)).toBe(place.quote);
    for (const fact of facts) expect(source.text.slice(fact.start, fact.end)).toBe(fact.text);
    const places = questions.map(({ source: place }) => place.start / source.text.length);
    expect(Math.min(...places)).toBeGreaterThan(0.3);
    expect(Math.max(...places)).toBeGreaterThan(0.9);
  });
});
