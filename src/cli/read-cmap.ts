import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

const CMAPS = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps');

/** Reads a character map for PDF files from the package that has them, by its file's name. */
export function readCMap(name: string): Promise<Uint8Array> {
  return readFile(join(CMAPS, basename(name)));
}
