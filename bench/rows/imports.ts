import type { Figure, Row } from '../figure';
import { bareWork, importWork } from './import-work';
import { longPdf, longPlain, longWord, PAGES } from './import-files';

/** So many times what the bare parser takes is good enough. */
const LIMIT = 1.5;
const RUNS = 4;

/** Files made into drafts, beside what the parser alone takes to give the same files' words. */
export const importRow: Row = async () => {
  const [pdf, word, plain] = [longPdf(), longWord(), longPlain()];
  const size = ({ length }: Uint8Array) => (length / 1024 / 1024).toFixed(1);
  return [
    await compare(`a PDF of ${PAGES} pages, beside pdf.js`, 'a.pdf', pdf),
    await compare(`a Word file of ${size(word)} MB, beside mammoth`, 'a.docx', word),
    await compare(`a text of ${size(plain)} MB, beside decoding and normalising`, 'a.txt', plain, null),
  ];
};

/** The least of several runs in turn: whatever else the machine does only adds. Nothing given must be empty. */
async function compare(
  name: string,
  file: string,
  bytes: Uint8Array,
  limit: number | null = LIMIT,
): Promise<Figure> {
  const timed = async (work: () => Promise<number>): Promise<number> => {
    const start = performance.now();
    if ((await work()) === 0) throw new Error(`${name}: nothing came of it`);
    return performance.now() - start;
  };
  const times: { readonly ours: number; readonly reference: number }[] = [];
  for (let run = 0; run < RUNS; run += 1)
    times.push({
      ours: await timed(() => importWork(file, bytes)),
      reference: await timed(() => bareWork(file, bytes)),
    });
  const reference = Math.min(...times.map((time) => time.reference));
  return {
    name,
    unit: 'ms',
    ours: Math.min(...times.map((time) => time.ours)),
    reference,
    ...(limit === null ? {} : { target: { is: 'at most', value: limit * reference } }),
  };
}
