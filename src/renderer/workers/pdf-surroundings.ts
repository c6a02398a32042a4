import type { PdfSurroundings } from '../../importers/pdf/import-pdf';

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
  loadParser,
};

/**
 * Brings the parser into this very worker, not into one started from it: Chromium 130 crashed the page when a worker ended
 * that had started another. As soon as it is loaded the parser takes the messages of a thread without a `window` for its
 * own, and these are for others.
 */
async function loadParser(): Promise<void> {
  if ('pdfjsWorker' in globalThis) return;
  Object.defineProperty(globalThis, 'window', { value: globalThis, configurable: true });
  try {
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  } finally {
    Reflect.deleteProperty(globalThis, 'window');
  }
}
