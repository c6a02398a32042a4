import { startWorker } from './start-worker';
import type { NumberedAnswer, NumberedRequest, SearchAnswers, SearchRequest } from './search-protocol';
import searchWorker from './search.worker?worker&url';

/** The search worker, asked and answered. */
export interface SearchWorker {
  /** Rejects once the worker breaks. */
  ask<Kind extends SearchRequest['kind']>(
    request: Extract<SearchRequest, { kind: Kind }>,
  ): Promise<SearchAnswers[Kind]>;
}

/** Starts the search worker, with nothing in its index. `onBroken` is told when it can be asked no more. */
export function startSearchWorker(onBroken: (error: Error) => void): SearchWorker {
  const worker = startWorker(new URL(searchWorker, window.location.href));
  const waiting = new Map<
    number,
    { readonly resolve: (answer: never) => void; readonly reject: (error: Error) => void }
  >();
  let last = 0;
  let broken: Error | null = null;
  worker.onmessage = ({ data: { number, answer } }: MessageEvent<NumberedAnswer>) => {
    // Which kind was asked is known to whoever waits; the worker answers in kind.
    waiting.get(number)?.resolve(answer as never);
    waiting.delete(number);
  };
  worker.onerror = (event) => {
    broken = new Error(event.message);
    worker.terminate();
    for (const { reject } of waiting.values()) reject(broken);
    waiting.clear();
    onBroken(broken);
  };
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        if (broken !== null) {
          reject(broken);
          return;
        }
        last += 1;
        waiting.set(last, { resolve, reject });
        const numbered: NumberedRequest = { number: last, request };
        worker.postMessage(numbered);
      }),
  };
}
