import { readFileSync } from 'node:fs';
import path from 'node:path';
import mammoth from 'mammoth';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { nodeSurroundings } from '../../src/cli/pdf-surroundings';
import { importFile } from '../../src/importers/import-file';
import { wordFile, wordParagraph } from '../../tests/support/office-files';
import { draw, pdfFile } from '../../tests/support/pdf-file';
import type { Figure, Row } from '../figure';

const CASE_TEXT = path.join(import.meta.dirname, '../../resources/cases/wuhu-2022/text.json');
const PAGES = 300;
const LINES = 40;
const CHARACTERS = 36;
const WORD_BYTES = 5 * 1024 * 1024;
const TEXT_BYTES = 20 * 1024 * 1024;
const RUNS = 5;

/** Files made into drafts, beside what the parser alone takes to give the same files' words. */
export const importRow: Row = async () => {
  const text = longText();
  const pdf = pdfOf(text);
  const word = wordOf(text);
  const plain = new TextEncoder().encode(repeated(text, TEXT_BYTES / 3).replaceAll('。', '。\n'));
  return [
    await compare(
      `a PDF of ${PAGES} pages, beside pdf.js`,
      () => draft(pdf, 'a.pdf'),
      () => wordsOfPdf(pdf),
    ),
    await compare(
      `a Word file of ${(word.length / 1024 / 1024).toFixed(1)} MB, beside mammoth`,
      () => draft(word, 'a.docx'),
      async () => (await mammoth.convertToHtml({ buffer: Buffer.from(word) })).value.length,
    ),
    await compare(
      `a text of ${(plain.length / 1024 / 1024).toFixed(0)} MB, beside decoding and normalising`,
      () => draft(plain, 'a.txt'),
      async () => new TextDecoder().decode(plain).normalize('NFC').split('\n').length,
    ),
  ];
};

/** The least of several runs in turn: whatever else the machine does only adds. Nothing given must be empty. */
async function compare(
  name: string,
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<Figure> {
  const timed = async (work: () => Promise<number>): Promise<number> => {
    const start = performance.now();
    if ((await work()) === 0) throw new Error(`${name}: nothing came of it`);
    return performance.now() - start;
  };
  const times: { readonly ours: number; readonly reference: number }[] = [];
  for (let run = 0; run < RUNS; run += 1)
    times.push({ ours: await timed(ours), reference: await timed(theirs) });
  return {
    name,
    unit: 'ms',
    ours: Math.min(...times.map((time) => time.ours)),
    reference: Math.min(...times.map((time) => time.reference)),
  };
}

async function draft(bytes: Uint8Array, name: string): Promise<number> {
  const imported = await importFile(bytes, name, nodeSurroundings);
  if (!imported.ok) throw new Error(`${name}: ${imported.error.code}`);
  return imported.value.text.text.length;
}

async function wordsOfPdf(bytes: Uint8Array): Promise<number> {
  class Maps {
    fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
      return nodeSurroundings.readCMap(filename);
    }
  }
  const document = await getDocument({
    data: bytes.slice(),
    BinaryDataFactory: Maps,
    cMapUrl: 'cmaps/',
    useWorkerFetch: false,
    disableFontFace: true,
    verbosity: 0,
  }).promise;
  let length = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items) length += 'str' in item ? item.str.length : 0;
  }
  await document.loadingTask.destroy();
  return length;
}

/** The embedded case's text in one line. */
function longText(): string {
  const { text } = JSON.parse(readFileSync(CASE_TEXT, 'utf8')) as { readonly text: string };
  return text.replaceAll('\n', '');
}

function repeated(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

/** Chinese pages in GBK; what GBK does not have is left out. */
function pdfOf(text: string): Uint8Array {
  const codes = gbkCodes();
  const known = [...text].filter((character) => codes.has(character)).join('');
  const words = repeated(known, PAGES * LINES * CHARACTERS);
  const line = (at: number) =>
    [...words.slice(at * CHARACTERS, (at + 1) * CHARACTERS)]
      .map((character) => codes.get(character))
      .join('');
  return pdfFile(
    Array.from({ length: PAGES }, (_, page) => ({
      content: Array.from({ length: LINES }, (__, row) =>
        draw(2, 12, 72, 770 - 18 * row, line(page * LINES + row)),
      ).join(''),
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
function wordOf(text: string): Uint8Array {
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
