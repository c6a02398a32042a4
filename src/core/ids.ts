declare const brand: unique symbol;

/** A UUIDv7 in its 36-character lower-case form; sorts by the time that it was made. */
export type Uuid = string & { readonly [brand]: 'Uuid' };

/** How many random bytes one id takes. */
export const ID_RANDOM_BYTES = 10;

const MAX_TIMESTAMP = 2 ** 48 - 1;
const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * Builds a UUIDv7: 48 bits of `now`, then version, variant and 74 random bits.
 * Source: RFC 9562, section 5.7.
 *
 * @param now milliseconds since the epoch, a whole number
 * @param random `ID_RANDOM_BYTES` bytes
 * @throws {RangeError} if `now` does not fit or the number of bytes is wrong
 */
export function createUuidV7(now: number, random: Uint8Array): Uuid {
  if (!Number.isInteger(now) || now < 0 || now > MAX_TIMESTAMP) throw new RangeError('now out of range');
  if (random.length !== ID_RANDOM_BYTES) throw new RangeError(`expected ${ID_RANDOM_BYTES} random bytes`);
  const tail = Array.from(random, (byte, index) => {
    if (index === 0) return (byte & 0x0f) | 0x70;
    if (index === 2) return (byte & 0x3f) | 0x80;
    return byte;
  });
  const hex =
    now.toString(16).padStart(12, '0') + tail.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join(
    '-',
  ) as Uuid;
}

/** Says whether a string is a UUIDv7 in canonical form. */
export function isUuidV7(value: string): value is Uuid {
  return UUID_V7.test(value);
}

/** Milliseconds since the epoch at which a UUIDv7 was made. */
export function uuidTime(id: Uuid): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}
