import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, isSettingKey, isSettingValue, readSettings, SETTING_RANGES } from './schema';

describe('readSettings', () => {
  it('gives the defaults for nothing stored', () => {
    expect(readSettings([])).toEqual(DEFAULT_SETTINGS);
  });

  it('falls back for a broken value alone', () => {
    const settings = readSettings([
      ['theme', 'neon'],
      ['reader.fontSizePx', 24],
      ['reader.indent', 'yes'],
      ['fromTheFuture', 1],
      ['__proto__', { theme: 'night' }],
    ]);
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, 'reader.fontSizePx': 24 });
  });

  it('is valid whatever was stored', () => {
    const keys = fc.oneof(fc.constantFrom(...Object.keys(DEFAULT_SETTINGS)), fc.string());
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.anything())), (stored) => {
        const settings = readSettings(stored);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
        for (const [key, value] of Object.entries(settings)) {
          expect(isSettingKey(key) && isSettingValue(key, value)).toBe(true);
        }
      }),
    );
  });
});

describe('isSettingValue', () => {
  it('accepts every default and both ends of every range, and nothing beyond', () => {
    for (const [key, value] of Object.entries(DEFAULT_SETTINGS)) {
      expect(isSettingKey(key) && isSettingValue(key, value)).toBe(true);
    }
    for (const [key, { min, max }] of Object.entries(SETTING_RANGES)) {
      const accepts = (value: number) => isSettingKey(key) && isSettingValue(key, value);
      expect([min, max, min - 1, max + 1, Number.NaN].map(accepts)).toEqual([
        true,
        true,
        false,
        false,
        false,
      ]);
    }
  });
});
