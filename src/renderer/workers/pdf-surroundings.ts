import type { PdfSurroundings } from '../../importers/pdf/import-pdf';
import pdfWorker from './pdf.worker?worker&url';
import { startWorker } from './start-worker';

const URLS: Readonly<Record<string, string>> = import.meta.glob(
  '../../../node_modules/pdfjs-dist/cmaps/*.bcmap',
  { query: '?url', import: 'default', eager: true },
);
const byName = new Map(
  Object.entries(URLS).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), url]),
);

/** Reads PDF files in a worker of the app: character maps and the parser are files that ship with it. */
export const workerSurroundings: PdfSurroundings = {
  async readCMap(name) {
    const url = byName.get(name);
    if (url === undefined) throw new RangeError(`No character map of that name: ${name}`);
    const response = await fetch(new URL(url, self.location.href));
    return new Uint8Array(await response.arrayBuffer());
  },
  startParser: () => startWorker(new URL(pdfWorker, self.location.href)),
};
