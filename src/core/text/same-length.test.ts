import fc from 'fast-check';
import { Converter as ToTraditional } from 'opencc-js/cn2t';
import { Converter as ToSimplified } from 'opencc-js/t2cn';
import { describe, expect, test } from 'vitest';
import { keepingLength } from './same-length';

const CONVERTERS = {
  traditional: ToTraditional({ from: 'cn', to: 'tw' }),
  simplified: ToSimplified({ from: 't', to: 'cn' }),
};

test('phrases decide between characters', () => {
  const display = keepingLength(CONVERTERS.traditional);
  expect(display('发展头发，干部后勤，里程里面')).toBe('發展頭髮，幹部後勤，里程裡面');
  expect(keepingLength(CONVERTERS.simplified)('發展頭髮，幹部後勤')).toBe('发展头发，干部后勤');
});

test('a character whose counterpart is longer or shorter stays', () => {
  const display = keepingLength((text) =>
    text.replaceAll('a', '𠀀').replaceAll('𠀁', 'b').replaceAll('c', 'd'),
  );
  expect(display('ac𠀁c')).toBe('ad𠀁d');
});

test('a conversion that adds characters falls back to single ones', () => {
  const display = keepingLength((text) => text.replaceAll('ab', 'xyz').replaceAll('a', 'e'));
  expect(display('abac')).toBe('ebec');
});

describe.each(Object.entries(CONVERTERS))('%s', (_, convert) => {
  const display = keepingLength(convert);
  const characters = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 3 }),
    fc.string({ unit: fc.integer({ min: 0x4e00, max: 0x9fff }).map((point) => String.fromCodePoint(point)) }),
    fc.integer({ min: 0x20000, max: 0x2a6df }).map((point) => String.fromCodePoint(point)),
  );
  test('every offset stays true', () => {
    fc.assert(
      fc.property(fc.array(characters), (parts) => {
        const text = parts.join('');
        const shown = display(text);
        expect(shown).toHaveLength(text.length);
        const places = (one: string) => Array.from(one, (character) => character.length);
        expect(places(shown)).toEqual(places(text));
      }),
    );
  });
});
