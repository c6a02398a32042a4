import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placesIn } from './places-in';

const words = (maxLength: number) =>
  fc
    .array(fc.constantFrom('一', '国', '。', 'a', '\n', '\uD842', '\uDFB7'), { maxLength })
    .map((all) => all.join(''));

it('finds every place, overlapping ones too, in one text after another', () => {
  fc.assert(
    fc.property(words(40), words(5), (text, wanted) => {
      const all = Array.from({ length: text.length }, (_, at) => at).filter(
        (at) => wanted !== '' && text.startsWith(wanted, at),
      );
      expect(placesIn(text, wanted)).toEqual(all);
    }),
  );
});
