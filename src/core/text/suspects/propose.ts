import type { Suspect } from './model';

/** Characters that look like others, and what they are taken for. */
const LOOKS_LIKE = new Map(
  [
    ...pairs('АВЕКМНОРСТУХаеорсухіјѕ', 'ABEKMHOPCTYXaeopcyxijs'),
    ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονυ', 'ABEZHIKMNOPTYXovu'),
  ].concat(pairs('ロニエトハカタ', '口二工卜八力夕')),
);
/** What Windows-1252 has between 0x80 and 0x9F; the rest of a byte's values are their own code points. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * The reading that a doubtful place most likely stands for, from its characters alone; empty where they should go,
 * `null` where that can't be told, as with words that were put in place of others.
 */
export function proposeReading({ text, reason }: Suspect): string | null {
  const proposed = readingOf(text, reason)?.normalize('NFC') ?? null;
  return proposed === text ? null : proposed;
}

function readingOf(text: string, reason: Suspect['reason']): string | null {
  switch (reason) {
    case 'invisible':
    case 'bidi':
      return '';
    case 'lookalike':
      return withoutLookalikes(text);
    case 'mojibake':
      return decodedAgain(text);
    case 'brokenNumber':
      return mendedNumber(text);
    case 'foreignBrand':
      return null;
  }
}

function withoutLookalikes(text: string): string {
  if (/^[OolI]$/u.test(text)) return text === 'O' || text === 'o' ? '0' : '1';
  if (/^[○Ｏ]$/u.test(text)) return '〇';
  return [...text].map((one) => LOOKS_LIKE.get(one) ?? one.normalize('NFKC')).join('');
}

/** UTF-8 that was read as Windows-1252, read again as what it is. */
function decodedAgain(text: string): string | null {
  const bytes = [...text].map((one) => {
    const high = WINDOWS_1252.indexOf(one);
    return high >= 0 ? 0x80 + high : (one.codePointAt(0) ?? 0);
  });
  if (bytes.some((byte) => byte > 0xff)) return null;
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    // Bytes of no UTF-8: some were lost on the way.
    return null;
  }
}

/** Widths made one, gaps closed, doubled points and signs single. A date that is none can't be mended. */
function mendedNumber(text: string): string | null {
  if (/[年月日]/u.test(text)) return null;
  const mended = text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/\.{2,}/gu, '.')
    .replace(/%{2,}/gu, '%');
  return /[.,]{2}|,\d{1,2},|,\d{4,}/u.test(mended) ? null : mended;
}

function pairs(from: string, to: string): readonly (readonly [string, string])[] {
  const targets = [...to];
  return [...from].map((one, index) => [one, targets[index] ?? one]);
}
