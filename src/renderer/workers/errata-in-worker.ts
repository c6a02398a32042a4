import type { ErrataRequest } from './errata-protocol';
import errataWorker from './errata.worker?worker&url';
import { startWorker } from './start-worker';

/** Writes a sheet of errata to the bytes of a file. Rejects if the worker breaks. */
export function writeErrataInWorker(request: ErrataRequest): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(new URL(errataWorker, window.location.href));
    worker.onmessage = ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
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
