import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createUuidV7, ID_RANDOM_BYTES, isUuidV7, uuidTime } from './ids';

const bytes = fc.uint8Array({ minLength: ID_RANDOM_BYTES, maxLength: ID_RANDOM_BYTES });
const instants = fc.integer({ min: 0, max: 2 ** 48 - 1 });

describe('createUuidV7', () => {
  it('gives the example of RFC 9562, appendix A.6', () => {
    const random = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
    expect(createUuidV7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  it('is well-formed and remembers its time', () => {
    fc.assert(
      fc.property(instants, bytes, (now, random) => {
        const id = createUuidV7(now, random);
        expect(isUuidV7(id)).toBe(true);
        expect(uuidTime(id)).toBe(now);
      }),
    );
  });

  it('sorts by time whatever the random bytes are', () => {
    fc.assert(
      fc.property(instants, instants, bytes, bytes, (a, b, randomA, randomB) => {
        fc.pre(a < b);
        expect(createUuidV7(a, randomA) < createUuidV7(b, randomB)).toBe(true);
      }),
    );
  });

  it('refuses times and bytes that do not fit', () => {
    const random = new Uint8Array(ID_RANDOM_BYTES);
    expect(() => createUuidV7(2 ** 48, random)).toThrow(RangeError);
    expect(() => createUuidV7(0.5, random)).toThrow(RangeError);
    expect(() => createUuidV7(0, new Uint8Array(9))).toThrow(RangeError);
  });
});

describe('isUuidV7', () => {
  it('refuses other versions and spellings', () => {
    expect(isUuidV7('f81d4fae-7dec-4bd0-a765-00a0c91e6bf6')).toBe(false);
    expect(isUuidV7('017F22E2-79B0-7CC3-98C4-DC0C0C07398F')).toBe(false);
  });
});
