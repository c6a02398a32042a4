import type { BankStage } from '../../../core/quiz/build-bank';
import { startWorker } from '../../workers/start-worker';
import type { BuildMessage, BuildRequest } from './build-protocol';
import buildWorker from './build.worker?worker&url';

/**
 * Builds and stores the question bank of a case in a worker of its own. Rejects if the worker breaks or `signal` aborts;
 * what was stored before is then still there.
 *
 * @param onStage told each stage as it begins
 */
export function buildInWorker(
  request: BuildRequest,
  signal: AbortSignal,
  onStage: (stage: BankStage) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(new URL(buildWorker, window.location.href));
    const stop = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    signal.addEventListener('abort', () => stop(() => reject(signal.reason)), { once: true });
    worker.onmessage = ({ data }: MessageEvent<BuildMessage>) => {
      if (data.kind === 'stage') onStage(data.stage);
      else if (data.kind === 'done') stop(resolve);
      else stop(() => reject(new Error(data.cause)));
    };
    worker.onerror = (event) => stop(() => reject(new Error(event.message)));
    worker.postMessage(request);
  });
}
