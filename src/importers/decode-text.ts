import type { Result } from '../core/result';
import { fail, ok } from '../core/result';

// The same in Node, workers and pages, but in none of the type libraries that all three share.
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** How much of a file is read to tell GB18030 from Big5, in bytes. */
const SAMPLE_BYTES = 64 * 1024;
/** Characters that make up a third of any Chinese prose, simplified and traditional. */
const COMMON = new Set(
  '的一是在不了有和人这中大为為上个個国國我以要他时時来來用们們生到作地于於出就分对對成会會可主发發年动動工也能下过過子说說产產种種面而方后後多定行学學法所民得经經十三之进進着著等部',
);

/**
 * Decodes the bytes of a text file: by its byte order mark; else as UTF-8 if it is valid UTF-8; else as UTF-16
 * by where its zero bytes are; else as GB18030 (GBK and GB2312 within it) or Big5, whichever gives more of the
 * commonest characters. Fails for a file that holds no text in any of these.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, { readonly code: 'import.notText' }> {
  const marked = encodingOfMark(bytes) ?? encodingOfZeros(bytes);
  const encoding = marked ?? (decode(bytes, 'utf-8') === null ? legacyEncoding(bytes) : 'utf-8');
  const text = encoding === null ? null : decode(bytes, encoding);
  if (encoding === null || text === null || isBinary(text)) return fail('import.notText');
  return ok({ text: text.replace(/^\uFEFF/, ''), encoding });
}

function encodingOfMark(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: line ends, spaces and digits have a zero byte, always on the same side. */
function encodingOfZeros(bytes: Uint8Array): Encoding | null {
  if (bytes.length < 2 || bytes.length % 2 === 1) return null;
  const zeros = [0, 0];
  for (let at = 0; at < Math.min(bytes.length, SAMPLE_BYTES); at += 1) {
    if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (even === odd) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function legacyEncoding(bytes: Uint8Array): Encoding | null {
  const scored = (['gb18030', 'big5'] as const)
    .map((encoding) => ({ encoding, share: shareOfCommon(decode(bytes, encoding)) }))
    .sort((a, b) => b.share - a.share);
  const [best] = scored;
  return best === undefined || best.share < 0 ? null : best.encoding;
}

function shareOfCommon(text: string | null): number {
  if (text === null) return -1;
  const sample = text.slice(0, SAMPLE_BYTES).replaceAll(/[\0-\u007F]/g, '');
  let common = 0;
  for (const character of sample) if (COMMON.has(character)) common += 1;
  return common / (sample.length + 1);
}

function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Zero characters and many control characters: a picture or a program, not a text. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE_BYTES);
  const controls = sample.match(/[\0-\u0008\u000E-\u001A\u001C-\u001F]/g)?.length ?? 0;
  return sample.includes('\0') || controls > sample.length / 100;
}
