import { describe, expect, it } from 'vitest';
import { isUuidV7 } from '../../core/ids';
import { environment, newSeed, replaceEnvironment } from './environment';

describe('the system environment', () => {
  it('makes ids that are UUIDv7 and never twice the same', () => {
    const ids = Array.from({ length: 1000 }, () => environment().newId());
    expect(ids.every(isUuidV7)).toBe(true);
    expect(new Set(ids).size).toBe(1000);
  });

  it('knows how far local time is ahead of UTC', () => {
    const at = Date.UTC(2026, 10, 24, 4);
    const local = new Date(at);
    const asUtc = Date.UTC(2026, local.getMonth(), local.getDate(), local.getHours(), local.getMinutes());
    expect(environment().utcOffset(at)).toBe((asUtc - at) / 60_000);
  });
});

describe('replaceEnvironment', () => {
  it('replaces what is given until it is put back', () => {
    const restore = replaceEnvironment({ now: () => 5, newSeed: () => 7 });
    expect([environment().now(), newSeed()]).toEqual([5, 7]);
    expect(isUuidV7(environment().newId())).toBe(true);
    restore();
    expect(environment().now()).toBeGreaterThan(5);
  });
});
