import type { BankInput, BankStage } from '../../core/quiz/build-bank';
import type { Bank } from '../../core/quiz/model';
import { sendInPieces } from './in-pieces';
import type { BankMessage, BankRequest } from './quiz-protocol';
import quizWorker from './quiz.worker?worker&url';
import { startWorker } from './start-worker';

/**
 * Builds a question bank in a worker of its own. Rejects if the worker breaks or `signal` aborts.
 *
 * @param onStage told each stage as it begins
 */
export function buildBankInWorker(
  input: BankInput,
  signal: AbortSignal,
  onStage: (stage: BankStage) => void,
): Promise<Bank> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(new URL(quizWorker, window.location.href));
    const stop = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    signal.addEventListener('abort', () => stop(() => reject(signal.reason)), { once: true });
    worker.onmessage = ({ data }: MessageEvent<BankMessage>) => {
      if (data.kind === 'stage') onStage(data.stage);
      else stop(() => resolve(data.bank));
    };
    worker.onerror = (event) => stop(() => reject(new Error(event.message)));
    const ask = (request: BankRequest) => worker.postMessage(request);
    const source = { ...input.source, blocks: [] };
    void sendInPieces(input.source.blocks, (blocks) => ask({ kind: 'blocks', blocks })).then(() =>
      ask({ kind: 'build', input: { ...input, source } }),
    );
  });
}
