import { fail } from '../../core/result';
import type { ImportAnswer, ImportRequest } from './import-protocol';
import { startWorker } from './start-worker';
import importWorker from './import.worker?worker&url';

/** A book of 20 MB is read in seconds; what takes longer than this was made to. */
const LONGEST_MS = 120_000;

/**
 * Reads a file in a worker of its own, so that neither a slow nor a broken one stops the window.
 *
 * @returns the draft, or why there is none; `import.broken` where the parser itself gave up, `import.tooSlow` where it
 *   came to no end
 * @throws the signal's reason once it aborts
 */
export function importInWorker(request: ImportRequest, signal: AbortSignal): Promise<ImportAnswer> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(new URL(importWorker, window.location.href));
    const stop = (settle: () => void) => {
      clearTimeout(timer);
      worker.terminate();
      settle();
    };
    const timer = setTimeout(() => stop(() => resolve(fail('import.tooSlow'))), LONGEST_MS);
    signal.addEventListener('abort', () => stop(() => reject(signal.reason)), { once: true });
    worker.onmessage = (event: MessageEvent<ImportAnswer>) => stop(() => resolve(event.data));
    worker.onerror = (event) => {
      event.preventDefault();
      stop(() => resolve(fail('import.broken')));
    };
    worker.postMessage(request);
  });
}
