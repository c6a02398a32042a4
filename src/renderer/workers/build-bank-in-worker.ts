import type { Bank } from '../../core/quiz/model';
import { startWorker } from './start-worker';
import type { BankRequest } from './quiz-protocol';
import quizWorker from './quiz.worker?worker&url';

/** Builds a question bank in a worker of its own. Rejects if the worker breaks or `signal` aborts. */
export function buildBankInWorker(request: BankRequest, signal: AbortSignal): Promise<Bank> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(new URL(quizWorker, window.location.href));
    const stop = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    signal.addEventListener('abort', () => stop(() => reject(signal.reason)), { once: true });
    worker.onmessage = (event: MessageEvent<Bank>) => stop(() => resolve(event.data));
    worker.onerror = (event) => stop(() => reject(new Error(event.message)));
    worker.postMessage(request);
  });
}
