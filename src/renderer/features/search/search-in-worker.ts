import type { SearchGroup } from '../../../core/search/index/search-index';
import type {
  NumberedAnswer,
  NumberedRequest,
  SearchAnswer,
  SearchQuestion,
  SearchRequest,
} from './search-protocol';
import { startWorker } from '../../workers/start-worker';
import searchWorker from './search.worker?worker&url';

interface Waiting {
  readonly resolve: (answer: SearchAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** The search worker with the whole index in it. Every method rejects once the worker is broken. */
export class SearchWorker {
  readonly #worker = startWorker(new URL(searchWorker, window.location.href));
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #broken: Error | null = null;

  constructor() {
    this.#worker.onmessage = ({ data: { number, answer } }: MessageEvent<NumberedAnswer>) => {
      this.#waiting.get(number)?.resolve(answer);
      this.#waiting.delete(number);
    };
    this.#worker.onerror = (event) => {
      event.preventDefault();
      this.#worker.terminate();
      this.#broken = new Error(event.message);
      for (const { reject } of this.#waiting.values()) reject(this.#broken);
      this.#waiting.clear();
    };
  }

  get isBroken(): boolean {
    return this.#broken !== null;
  }

  /** Brings a segment to a stamp: from the database, as it is stored there or made anew. */
  async take(key: string, stamp: string): Promise<void> {
    await this.#ask({ kind: 'take', key, stamp });
  }

  async remove(key: string): Promise<void> {
    await this.#ask({ kind: 'remove', key });
  }

  async search(question: SearchQuestion): Promise<readonly SearchGroup[]> {
    const answer = await this.#ask({ kind: 'search', ...question });
    if (answer.kind !== 'search') throw mismatch(answer);
    return answer.groups;
  }

  #ask(request: SearchRequest): Promise<SearchAnswer> {
    return new Promise((resolve, reject) => {
      if (this.#broken !== null) {
        reject(this.#broken);
        return;
      }
      this.#last += 1;
      this.#waiting.set(this.#last, { resolve, reject });
      const numbered: NumberedRequest = { number: this.#last, request };
      this.#worker.postMessage(numbered);
    });
  }
}

function mismatch({ kind }: SearchAnswer): Error {
  return new Error(`The search worker answered another question: ${kind}`);
}
