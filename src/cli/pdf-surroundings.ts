import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { PdfSurroundings } from '../importers/pdf/import-pdf';

const CMAPS = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps');

/** Reads PDF files on Node: character maps from the package that has them, the parser beside the rest. */
export const nodeSurroundings: PdfSurroundings = {
  readCMap: (name) => readFile(join(CMAPS, basename(name))),
  loadParser: async () => undefined,
};
