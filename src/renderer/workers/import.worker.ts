import { fail } from '../../core/result';
import { importFile } from '../../importers/import-file';
import type { ImportRequest } from './import-protocol';
import { workerSurroundings } from './pdf-surroundings';

/** What a parser that gives up comes to: it was fed something it never expected. */
const BROKEN = fail('import.broken');

// Parsing a large file takes seconds: off the UI thread.
self.onmessage = async ({ data: { bytes, name } }: MessageEvent<ImportRequest>) => {
  self.postMessage(await importFile(bytes, name, workerSurroundings).catch(() => BROKEN));
};
