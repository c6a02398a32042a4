import type { ReadingsOf } from '../../core/search/find-by-pinyin';
import { keepingLength } from '../../core/text/same-length';

/** Readings of characters, from pinyin-pro. */
export interface Pinyin {
  readonly readingsOf: ReadingsOf;
  /** The reading of each code point of a text with its tone, by context; `null` for what is no Chinese character. */
  readonly tonesOf: (text: string) => readonly (string | null)[];
}

let loading: Promise<Pinyin> | undefined;

/** Loads the readings, 0.4 MB, when they are first asked for. */
export function loadPinyin(): Promise<Pinyin> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Pinyin> {
  const [{ pinyin }, { Converter }] = await Promise.all([import('pinyin-pro'), import('opencc-js/t2cn')]);
  // Words decide how a character is read, and they are known in simplified characters only.
  const simplified = keepingLength(Converter({ from: 't', to: 'cn' }));
  return {
    readingsOf: (character) =>
      pinyin(simplified(character), {
        toneType: 'none',
        type: 'array',
        multiple: true,
        nonZh: 'removed',
        v: true,
      }),
    tonesOf: (text) =>
      pinyin(simplified(text), { type: 'all' }).map((part) => (part.isZh ? part.pinyin : null)),
  };
}
