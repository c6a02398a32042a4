import type { Root } from 'mdast';
import type { Failure, Result } from '../../core/result';
import { fail } from '../../core/result';
import type { BankToWrite } from '../../exchange/questions/write-bank';
import type { BankFileAnswer, BankFileRequest, OpenedBank, WrittenBank } from './bank-file-protocol';
import bankFileWorker from './bank-file.worker?worker&url';
import { startWorker } from './start-worker';

/** Writes a bank to the bytes of a file. Rejects if the worker breaks. */
export async function writeBankInWorker(bank: BankToWrite): Promise<WrittenBank> {
  const answer = await ask({ act: 'write', bank });
  if (answer?.act !== 'write') throw new Error('The file could not be written');
  return answer.written;
}

/** Writes a paper as a Word file. Rejects if the worker breaks. */
export async function writePaperInWorker(tree: Root, title: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await ask({ act: 'paper', tree, title });
  if (answer?.act !== 'paper') throw new Error('The paper could not be written');
  return answer.bytes;
}

/** Opens a file of questions; `import.broken` where the reader itself gave up. */
export async function openBankInWorker(
  name: string,
  bytes: Uint8Array,
): Promise<Result<OpenedBank, Failure>> {
  const answer = await ask({ act: 'open', name, bytes });
  return answer?.act === 'open' ? answer.opened : fail('import.broken');
}

/** One question to a worker of its own; `null` where it broke. */
function ask(request: BankFileRequest): Promise<BankFileAnswer | null> {
  return new Promise((resolve) => {
    const worker = startWorker(new URL(bankFileWorker, window.location.href));
    worker.onmessage = ({ data }: MessageEvent<BankFileAnswer>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      resolve(null);
    };
    worker.postMessage(request);
  });
}
