import type { DraftCase } from '../../../core/casefile/draft';
import { type Failure, fail, ok, type Result } from '../../../core/result';
import type { ImportedFile } from '../../data/commands/imports';
import { sendBytesInPieces, sendInPieces } from '../../workers/in-pieces';
import { startWorker } from '../../workers/start-worker';
import type { StoreAnswer, StoreMessage } from './store-protocol';
import storeWorker from './store.worker?worker&url';

/**
 * Stores a draft as `storeImport` does, in a worker of its own: writing a book would stop the window.
 *
 * @returns the case's id; `import.notStored` (fact: cause) where the database took nothing of it
 */
export async function storeInWorker(
  draft: DraftCase,
  file: ImportedFile,
  caseId?: string,
): Promise<Result<string, Failure<'import.notStored'>>> {
  const worker = startWorker(new URL(storeWorker, window.location.href));
  const tell = (message: StoreMessage) => worker.postMessage(message);
  const answered = new Promise<StoreAnswer>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<StoreAnswer>) => resolve(data);
    worker.onerror = (event) => {
      event.preventDefault();
      resolve({ kind: 'failed', cause: event.message });
    };
  });
  await sendInPieces(draft.text.blocks, (blocks) => tell({ kind: 'blocks', blocks }));
  await sendInPieces(draft.suspects, (suspects) => tell({ kind: 'suspects', suspects }));
  await sendBytesInPieces(file.bytes, (bytes) =>
    worker.postMessage({ kind: 'bytes', bytes } satisfies StoreMessage, [bytes.buffer]),
  );
  const { bytes: _bytes, ...named } = file;
  const rest = { ...draft, suspects: [], text: { ...draft.text, blocks: [] } };
  tell({ kind: 'store', draft: rest, file: named, caseId });
  const answer = await answered;
  worker.terminate();
  return answer.kind === 'stored' ? ok(answer.caseId) : fail('import.notStored', { cause: answer.cause });
}
