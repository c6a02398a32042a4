import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readableLength } from './length';

it('counts code points that are no white space, whatever the text', () => {
  const unit = fc.oneof(
    fc.constantFrom('案', '𠮷', ' ', '\u3000', '\n', '\u00a0', '\ufeff', '\ud842', '\udfb7', '\u2028', 'a'),
    fc.string({ unit: 'binary', maxLength: 2 }),
  );
  fc.assert(
    fc.property(fc.array(unit), (parts) => {
      const text = parts.join('');
      expect(readableLength(text)).toBe([...text].filter((one) => !/\s/u.test(one)).length);
    }),
  );
});

it('counts every white space there is', () => {
  for (let unit = 0; unit <= 0xffff; unit += 1) {
    const character = String.fromCharCode(unit);
    expect(readableLength(character)).toBe(/\s/u.test(character) ? 0 : 1);
  }
});
