/** What stands before each offset of a text: how many characters of some kinds, and a hash of all of them. */
export interface CharCounts {
  readonly comma: Int32Array;
  readonly pause: Int32Array;
  readonly particle: Int32Array;
  readonly digit: Int32Array;
  /** The class of each character by what it marks; `PLAIN_CLASS` for the others. */
  readonly classes: Uint8Array;
  /** A polynomial hash of the characters before each offset, and the powers of its base. */
  readonly prefixHash: Int32Array;
  readonly power: Int32Array;
}

const CLASSES: readonly string[] = [
  '，,',
  '。！？!?',
  '；;',
  '：:',
  '、',
  '“‘「『"',
  '”’」』',
  '《〈',
  '》〉',
  '（(',
  '）)',
  '的',
  '了',
  '和与及或',
  '等',
  '在于',
];
const PLAIN_CLASS = 18;
/** The class of what is beyond either end of the text. */
export const EDGE_CLASS = 20;
const BASE = 0x01000193;
const CLASS_OF = new Map(CLASSES.flatMap((chars, index) => [...chars].map((char) => [char, index] as const)));

/** Counts the characters of a text once, so that any span's counts are a difference. */
export function countChars(text: string): CharCounts {
  const countsOf = (isCounted: (code: number) => boolean): Int32Array => {
    const counts = new Int32Array(text.length + 1);
    for (let at = 0; at < text.length; at += 1) {
      counts[at + 1] = (counts[at] ?? 0) + (isCounted(text.charCodeAt(at)) ? 1 : 0);
    }
    return counts;
  };
  const prefixHash = new Int32Array(text.length + 1);
  const power = new Int32Array(text.length + 1).fill(1);
  for (let at = 0; at < text.length; at += 1) {
    prefixHash[at + 1] = (Math.imul(prefixHash[at] ?? 0, BASE) + text.charCodeAt(at)) | 0;
    power[at + 1] = Math.imul(power[at] ?? 1, BASE);
  }
  return {
    comma: countsOf((code) => code === 0xff0c || code === 0x2c),
    pause: countsOf((code) => code === 0x3001),
    particle: countsOf((code) => code === 0x7684),
    digit: countsOf((code) => code >= 0x30 && code <= 0x39),
    classes: Uint8Array.from(
      { length: text.length },
      (_, at) => CLASS_OF.get(text.charAt(at)) ?? PLAIN_CLASS,
    ),
    prefixHash,
    power,
  };
}
