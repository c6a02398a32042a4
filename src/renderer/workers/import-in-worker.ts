import { fail, ok } from '../../core/result';
import type { Block } from '../../core/text/model';
import type { DraftSuspect } from '../../core/casefile/draft';
import type { TellProgress } from '../../core/casefile/import-progress';
import type { ImportAnswer, ImportMessage, ImportOrder, ImportRequest } from './import-protocol';
import { sendBytesInPieces } from './in-pieces';
import { startWorker } from './start-worker';
import importWorker from './import.worker?worker&url';

/** A book of 20 MB is read in seconds; what takes longer than this was made to. */
const LONGEST_MS = 120_000;

/**
 * Reads a file in a worker of its own, so that neither a slow nor a broken one stops the window.
 *
 * @param tell hears how far it has come
 * @returns the draft, or why there is none; `import.broken` where the parser itself gave up, `import.tooSlow` where it
 *   came to no end
 * @throws the signal's reason once it aborts
 */
export function importInWorker(
  request: ImportRequest,
  signal: AbortSignal,
  tell: TellProgress,
): Promise<ImportAnswer> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(new URL(importWorker, window.location.href));
    const blocks: Block[] = [];
    const suspects: DraftSuspect[] = [];
    const stop = (settle: () => void) => {
      clearTimeout(timer);
      worker.terminate();
      settle();
    };
    const timer = setTimeout(() => stop(() => resolve(fail('import.tooSlow'))), LONGEST_MS);
    signal.addEventListener('abort', () => stop(() => reject(signal.reason)), { once: true });
    worker.onmessage = ({ data }: MessageEvent<ImportMessage>) => {
      if (data.kind === 'progress') tell(data.progress);
      else if (data.kind === 'blocks') blocks.push(...data.blocks);
      else if (data.kind === 'suspects') suspects.push(...data.suspects);
      else stop(() => resolve(whole(data.answer, blocks, suspects)));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      stop(() => resolve(fail('import.broken')));
    };
    const { bytes, name } = request;
    void sendBytesInPieces(bytes, (piece) =>
      worker.postMessage({ kind: 'bytes', bytes: piece } satisfies ImportOrder, [piece.buffer]),
    ).then(() => worker.postMessage({ kind: 'read', name } satisfies ImportOrder));
  });
}

function whole(
  answer: ImportAnswer,
  blocks: readonly Block[],
  suspects: readonly DraftSuspect[],
): ImportAnswer {
  if (!answer.ok) return answer;
  const { draft, length } = answer.value;
  return ok({ length, draft: { ...draft, suspects, text: { ...draft.text, blocks } } });
}
