import { readFileSync } from 'node:fs';
import path from 'node:path';
import { wordFile, wordParagraph } from '../../tests/support/office-files';
import { draw, pdfFile } from '../../tests/support/pdf-file';

const CASE_TEXT = path.join(import.meta.dirname, '../../resources/cases/wuhu-2022/text.json');
/** Of the PDF. */
export const PAGES = 300;
const LINES = 40;
const CHARACTERS = 36;
const PARAGRAPH_LINES = 7;
const WORD_BYTES = 5 * 1024 * 1024;
const TEXT_BYTES = 20 * 1024 * 1024;

/** Sentences, one a line. */
export function longPlain(): Uint8Array {
  return new TextEncoder().encode(repeated(longText(), TEXT_BYTES / 3).replaceAll('。', '。\n'));
}

/** The embedded case's text in one line. */
function longText(): string {
  const { text } = JSON.parse(readFileSync(CASE_TEXT, 'utf8')) as { readonly text: string };
  return text.replaceAll('\n', '');
}

function repeated(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

/** Chinese pages in GBK, in paragraphs with indents; what GBK does not have is left out. */
export function longPdf(): Uint8Array {
  const text = longText();
  const codes = gbkCodes();
  const known = [...text].filter((character) => codes.has(character)).join('');
  const words = repeated(known, PAGES * LINES * CHARACTERS);
  let at = 0;
  const line = (row: number): string => {
    const place = row % PARAGRAPH_LINES;
    const isFirst = place === 0;
    const count = place === PARAGRAPH_LINES - 1 ? CHARACTERS / 2 : CHARACTERS - (isFirst ? 2 : 0);
    const drawn = [...words.slice(at, at + count)].map((character) => codes.get(character)).join('');
    at += count;
    return draw(2, 12, isFirst ? 72 + 2 * 12 : 72, 770 - 18 * (row % LINES), drawn);
  };
  return pdfFile(
    Array.from({ length: PAGES }, (_, page) => ({
      content: Array.from({ length: LINES }, (__, row) => line(page * LINES + row)).join(''),
    })),
  );
}

function gbkCodes(): ReadonlyMap<string, string> {
  const decoder = new TextDecoder('gbk');
  const codes = new Map<string, string>();
  for (let high = 0xa1; high <= 0xf7; high += 1) {
    for (let low = 0xa1; low <= 0xfe; low += 1) {
      const character = decoder.decode(Uint8Array.of(high, low));
      if (character.length === 1 && character !== '\ufffd')
        codes.set(character, high.toString(16).padStart(2, '0') + low.toString(16).padStart(2, '0'));
    }
  }
  return codes;
}

/** Paragraphs that differ, since equal ones would be packed into almost nothing. */
export function longWord(): Uint8Array {
  const text = longText();
  const characters = [...new Set(text)];
  let seed = 7;
  const next = (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed;
  };
  const paragraph = (): string => {
    const words = Array.from({ length: 120 }, () => characters[next() % characters.length] ?? '').join('');
    return wordParagraph(words.replace(/[<&>]/gu, '，'));
  };
  const body: string[] = [];
  let file = wordFile('');
  while (file.length < WORD_BYTES) {
    for (let count = 0; count < 4_000; count += 1) body.push(paragraph());
    file = wordFile(body.join(''));
  }
  return file;
}
