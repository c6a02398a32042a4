import { fail } from '../../core/result';
import type { ImportAnswer, ImportRequest } from './import-protocol';
import { startWorker } from './start-worker';
import importWorker from './import.worker?worker&url';

/**
 * Reads a file in a worker of its own, so that neither a slow nor a broken one stops the window.
 *
 * @returns the draft, or why there is none; `import.broken` where the parser itself gave up
 * @throws the signal's reason once it aborts
 */
export function importInWorker(request: ImportRequest, signal: AbortSignal): Promise<ImportAnswer> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(new URL(importWorker, window.location.href));
    const stop = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    signal.addEventListener('abort', () => stop(() => reject(signal.reason)), { once: true });
    worker.onmessage = (event: MessageEvent<ImportAnswer>) => stop(() => resolve(event.data));
    worker.onerror = (event) => {
      event.preventDefault();
      stop(() => resolve(fail('import.broken')));
    };
    worker.postMessage(request);
  });
}
