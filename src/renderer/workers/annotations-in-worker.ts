import type { AnnotationBook } from '../../exchange/annotations/write';
import type { MarkdownDocument } from '../../exchange/documents/write-document';
import type { NotebookBook } from '../../exchange/notebooks/write';
import type { AnnotationsAnswer, AnnotationsRequest, ReadAnswer } from './annotations-protocol';
import annotationsWorker from './annotations.worker?worker&url';
import { startWorker } from './start-worker';

/** Writes annotations to the bytes of a file. Rejects if the worker breaks. */
export function writeInWorker(book: AnnotationBook): Promise<Uint8Array<ArrayBuffer>> {
  return bytesFor({ act: 'write', book });
}

/** Writes a text in Markdown to the bytes of a file. Rejects if the worker breaks. */
export function writeDocumentInWorker(document: MarkdownDocument): Promise<Uint8Array<ArrayBuffer>> {
  return bytesFor({ act: 'document', document });
}

/** Writes the long notes of cases to the bytes of a file. Rejects if the worker breaks. */
export function writeNotebooksInWorker(book: NotebookBook): Promise<Uint8Array<ArrayBuffer>> {
  return bytesFor({ act: 'notebooks', book });
}

async function bytesFor(request: AnnotationsRequest): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await ask(request);
  if (answer.act !== 'write') throw new Error('The worker answered something else');
  return answer.bytes;
}

/** Reads a file of annotations. Rejects if the worker breaks. */
export async function readInWorker(
  request: Omit<Extract<AnnotationsRequest, { readonly act: 'read' }>, 'act'>,
): Promise<ReadAnswer> {
  const answer = await ask({ act: 'read', ...request });
  if (answer.act !== 'read') throw new Error('The worker answered something else');
  return answer.read;
}

function ask(request: AnnotationsRequest): Promise<AnnotationsAnswer> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(new URL(annotationsWorker, window.location.href));
    worker.onmessage = ({ data }: MessageEvent<AnnotationsAnswer>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = (event) => {
      worker.terminate();
      reject(new Error(event.message));
    };
    worker.postMessage(request);
  });
}
