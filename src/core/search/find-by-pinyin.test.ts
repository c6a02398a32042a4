import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findByPinyin } from './find-by-pinyin';

const READINGS: Readonly<Record<string, readonly string[]>> = {
  政: ['zheng'],
  治: ['zhi'],
  建: ['jian'],
  设: ['she'],
  行: ['xing', 'hang'],
  长: ['zhang', 'chang'],
  女: ['nv', 'ru'],
  西: ['xi'],
  安: ['an'],
  𠀀: ['he'],
};
const readingsOf = (character: string) => READINGS[character] ?? [];

function found(text: string, query: string): readonly string[] {
  return findByPinyin(text, query, readingsOf).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['in full', '政治建设', 'zhengzhijianshe', ['政治建设']],
  ['by initials', '政治建设', 'zzjs', ['政治建设']],
  ['mixed, the last unfinished', '政治建设', 'zhengzj', ['政治建']],
  ['two-letter initials', '政治', 'zhzh', ['政治']],
  ['with spaces, apostrophes, tones and capitals', '政治西安', "Xī'ān", ['西安']],
  ['any reading', '银行行长', 'hangzhang', ['行长']],
  ['ü as v, ü or u with dots', '女', 'nü', ['女']],
  ['characters outside the first plane', '设𠀀设', 'hesh', ['𠀀设']],
  ['each place once', '政治政治', 'zz', ['政治', '政治']],
  ['not across what is no character', '政，治', 'zz', []],
  ['not for one letter', '政治', 'z', []],
  ['not for characters', '政治', '政治', []],
])('%s', (_, text, query, expected) => {
  expect(found(text, query)).toEqual(expected);
});

test('any mixture of full syllables and initials finds its words', () => {
  const characters = fc.constantFrom(...Object.keys(READINGS));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(characters, fc.boolean()), { minLength: 2, maxLength: 4 }),
      fc.array(characters, { maxLength: 4 }),
      (parts, before) => {
        const query = parts
          .map(([character, isFull]) => {
            const reading = READINGS[character]?.[0] ?? '';
            return isFull ? reading : reading.slice(0, 1);
          })
          .join('');
        const text = `${before.join('')}，${parts.map(([character]) => character).join('')}`;
        const hits = findByPinyin(text, query, readingsOf);
        expect(hits.length).toBeGreaterThan(0);
      },
    ),
  );
});
