import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAll } from './find';
import { fold, foldQuery } from './fold';

/** Words found in a text by a query, as they stand there. */
function found(text: string, query: string): readonly string[] {
  return findAll(fold(text), query).map(({ start, end }) => text.slice(start, end));
}

describe('what matches', () => {
  test.each([
    ['simplified finds traditional', '機關黨建工作', '机关党建', '機關黨建'],
    ['traditional finds simplified', '机关党建工作', '機關黨建', '机关党建'],
    ['one simplified character finds each of its traditional forms', '出發理髮', '发', '發|髮'],
    ['forms joined by a third', '其餘、剩馀', '余', '餘|馀'],
    ['full width finds half width', 'ＡＢＣ２０２２', 'abc2022', 'ＡＢＣ２０２２'],
    ['half width finds full width', '（2022）,10%', '(2022)，10％', '（2022）,10%'],
    ['case', 'Andu and ANDU', 'aNdU', 'Andu|ANDU'],
    ['space beside Chinese', '2022 年 8 月', '2022年8月', '2022 年 8 月'],
    ['no space beside Chinese', '案读Andu', '案读 andu', '案读Andu'],
    ['several spaces between words', 'open  source', 'open source', 'open  source'],
    ['quotation marks', '“三会一课”', '「三会一课」', '“三会一课”'],
    ['dashes', '2021—2022', '2021-2022', '2021—2022'],
    ['zero-width characters', '党​建', '党建', '党​建'],
    ['characters outside the first plane', '𠀀字𠀀字', '𠀀字', '𠀀字|𠀀字'],
    ['a part of a ligature finds all of it', '5㎡', 'm2', '㎡'],
    ['several parts of one character are one hit', '……', '.', '…|…'],
  ])('%s', (_, text, query, expected) => {
    expect(found(text, query)).toEqual(expected.split('|'));
  });

  test('no hit crosses a block or a cell', () => {
    expect(found('政治\n建设', '政治建设')).toEqual([]);
    expect(found('政治\t建设', '政治 建设')).toEqual([]);
  });

  test('words that only look alike without their space are not found', () => {
    expect(found('in formation', 'information')).toEqual([]);
  });

  test('nothing is found for nothing', () => {
    expect(found('政治', '')).toEqual([]);
    expect(found('政 治', '  ​ ')).toEqual([]);
  });

  test('hits do not overlap', () => {
    expect(findAll(fold('哈哈哈'), '哈哈')).toEqual([{ start: 0, end: 2 }]);
  });
});

const PIECES = ['发', '發', '髮', '乾', '干', 'A', 'a', 'Ａ', ' ', '　', '\n', '\t', '…', '㎡', '𠀀', '​'];
const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom(...PIECES, '“', '”', 'é', '葛\u{e0100}'), { maxLength: 40 })
    .map((some) => some.join('')),
);

test('words cut out of a text are found in it, at their place', () => {
  fc.assert(
    fc.property(words, words, words, (before, raw, after) => {
      const wanted = raw.normalize('NFC').trim();
      fc.pre(foldQuery(wanted) !== '' && !/[\n\t]/u.test(wanted) && !/\s/u.test(raw));
      const text = `${before}\n${wanted}\n${after}`;
      const at = before.length + 1;
      const hits = findAll(fold(text), wanted);
      expect(hits.some((hit) => hit.start >= at && hit.end <= at + wanted.length)).toBe(true);
    }),
  );
});

test('each hit is a span of the text that folds to what was asked for', () => {
  fc.assert(
    fc.property(words, words, (text, query) => {
      const folded = fold(text);
      let end = 0;
      for (const hit of findAll(folded, query)) {
        expect(hit.start).toBeGreaterThanOrEqual(end);
        expect(fold(text.slice(hit.start, hit.end)).text).toContain(foldQuery(query));
        end = hit.end;
      }
    }),
  );
});

test('every unit of the folded text leads back to whole characters of the text, in order', () => {
  fc.assert(
    fc.property(words, (text) => {
      const folded = fold(text);
      let last = 0;
      for (let at = 0; at < folded.text.length; at += 1) {
        const { start, end } = folded.sourceOf({ start: at, end: at + 1 });
        expect(start).toBeGreaterThanOrEqual(last);
        expect(Array.from(text.slice(start, end))).toHaveLength(1);
        last = start;
      }
    }),
  );
});

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(words, (text) => {
      const once = fold(text).text;
      expect(fold(once).text).toBe(once);
    }),
  );
});
