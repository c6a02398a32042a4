import type { ReadingsOf } from '../../../core/search/find-by-pinyin';

/** Readings of characters, from pinyin-pro. */
export interface Pinyin {
  readonly readingsOf: ReadingsOf;
  /** The reading of each code point of a text with its tone, by context; `null` for what is no Chinese character. */
  readonly tonesOf: (text: string) => readonly (string | null)[];
}

let loading: Promise<Pinyin> | undefined;

/** Loads the readings, 0.3 MB, when they are first asked for. */
export function loadPinyin(): Promise<Pinyin> {
  loading ??= import('pinyin-pro').then(({ pinyin }) => ({
    readingsOf: (character) =>
      pinyin(character, { toneType: 'none', type: 'array', multiple: true, nonZh: 'removed', v: true }),
    tonesOf: (text) => {
      const parts = pinyin(text, { type: 'all' });
      return parts.map((part) => (part.isZh ? part.pinyin : null));
    },
  }));
  return loading;
}
