import type { openPackage } from '../../core/casefile/open-package';
import { fail } from '../../core/result';
import packageWorker from './package.worker?worker&url';
import { startWorker } from './start-worker';

type Answer = ReturnType<typeof openPackage>;

/**
 * Reads an `.andu` file in a worker of its own.
 *
 * @returns what it holds, or why it can't be read; `import.broken` where reading it broke
 * @throws the signal's reason once it aborts
 */
export function openPackageInWorker(bytes: Uint8Array, signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(new URL(packageWorker, window.location.href));
    const stop = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    signal.addEventListener('abort', () => stop(() => reject(signal.reason)), { once: true });
    worker.onmessage = (event: MessageEvent<Answer>) => stop(() => resolve(event.data));
    worker.onerror = (event) => {
      event.preventDefault();
      stop(() => resolve(fail('import.broken')));
    };
    worker.postMessage(bytes);
  });
}
