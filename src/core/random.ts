/** A source of numbers from 0 up to, never reaching, 1. */
export type Random = () => number;

/**
 * A small seeded source of numbers: the same seed gives the same row on every machine.
 * mulberry32 by Tommy Ettinger (public domain); good enough to shuffle, not for secrets.
 */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A shuffled copy (Fisher–Yates); `items` stays as it is. */
export function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  const result: T[] = [];
  for (const item of items) {
    const place = Math.floor(random() * (result.length + 1));
    const displaced = result[place];
    if (displaced === undefined) result.push(item);
    else {
      result[place] = item;
      result.push(displaced);
    }
  }
  return result;
}
