import type { WeightFit } from '../../core/review/fit/fit-weights';
import type { FitMessage, FitRequest } from './fit-protocol';
import fitWorker from './fit.worker?worker&url';
import { startWorker } from './start-worker';

/**
 * Fits the weights of review in a worker of its own. Rejects if the worker breaks or `signal` aborts.
 *
 * @param onProgress told the share done, 0…1
 */
export function fitInWorker(
  request: FitRequest,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<WeightFit> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(new URL(fitWorker, window.location.href));
    const stop = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    signal.addEventListener('abort', () => stop(() => reject(signal.reason)), { once: true });
    worker.onmessage = ({ data }: MessageEvent<FitMessage>) => {
      if (data.kind === 'progress') onProgress(data.share);
      else stop(() => resolve(data.fit));
    };
    worker.onerror = (event) => stop(() => reject(new Error(event.message)));
    worker.postMessage(request);
  });
}
