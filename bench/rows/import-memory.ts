import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Figure, Row } from '../figure';
import { longPdf, longPlain, longWord } from './import-files';

const run = promisify(execFile);

/** The most memory that a process takes to make a draft, beside one that only parses; that of the program itself is in both. */
export const importMemoryRow: Row = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'andu-bench-'));
  try {
    return [
      await compare(folder, 'memory for a PDF of 300 pages, beside pdf.js', 'a.pdf', longPdf()),
      await compare(folder, 'memory for a Word file of 5 MB, beside mammoth', 'a.docx', longWord()),
      await compare(folder, 'memory for a text of 20 MB, beside decoding it', 'a.txt', longPlain()),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

async function compare(folder: string, name: string, file: string, bytes: Uint8Array): Promise<Figure> {
  const target = path.join(folder, file);
  await writeFile(target, bytes);
  const measure = async (work: 'ours' | 'theirs'): Promise<number> => {
    const script = path.join(import.meta.dirname, 'import-once.ts');
    const { stdout } = await run(process.execPath, ['--import', 'tsx', script, work, target]);
    return Number(stdout.trim());
  };
  return { name, unit: 'MB', ours: await measure('ours'), reference: await measure('theirs') };
}
