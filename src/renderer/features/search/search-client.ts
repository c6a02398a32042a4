import type { SearchGroup } from '../../../core/search/index/search-index';
import { dropSegmentsExcept } from '../../data/commands/search';
import type { Stamps } from '../../data/queries/search';
import { SearchWorker } from './search-in-worker';
import type { SearchQuestion } from './search-protocol';

/** How the index stands: it counts up with each change, and says whether some part is still missing. */
export interface IndexState {
  readonly generation: number;
  readonly isComplete: boolean;
}

/** A worker that breaks is started anew this often; one that goes on breaking is left alone. */
const MAX_STARTS = 3;

/**
 * Keeps the index in the search worker as the database has it: what is stored and still fits is loaded, the rest is
 * made again and stored. One part at a time, so that questions are answered in between.
 */
class SearchClient {
  #worker: SearchWorker | null = null;
  #starts = 0;
  /** Stamps of what the worker has. */
  readonly #held = new Map<string, string>();
  #wanted: Stamps = new Map();
  #running: Promise<void> | null = null;
  #state: IndexState = { generation: 0, isComplete: false };
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): IndexState => this.#state;

  /** Brings the index to what the stamps say. Ends when it is there; later stamps take over at once. */
  sync(stamps: Stamps): Promise<void> {
    this.#wanted = stamps;
    this.#running ??= this.#follow().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** The groups of results for what was typed; none before the index has begun. */
  async search(question: SearchQuestion): Promise<readonly SearchGroup[]> {
    return (await this.#worker?.search(question)) ?? [];
  }

  async #follow(): Promise<void> {
    for (;;) {
      const stamps = this.#wanted;
      const worker = this.#startedWorker();
      try {
        await this.#bring(worker, stamps);
      } catch (error) {
        if (!worker.isBroken || this.#starts >= MAX_STARTS) throw error;
        continue;
      }
      if (stamps === this.#wanted) return;
    }
  }

  #startedWorker(): SearchWorker {
    if (this.#worker !== null && !this.#worker.isBroken) return this.#worker;
    this.#starts += 1;
    this.#held.clear();
    this.#worker = new SearchWorker();
    return this.#worker;
  }

  async #bring(worker: SearchWorker, stamps: Stamps): Promise<void> {
    const changed = [...stamps].filter(([key, stamp]) => this.#held.get(key) !== stamp);
    const gone = [...this.#held.keys()].filter((key) => !stamps.has(key));
    if (changed.length > 0) this.#tell(false);
    for (const key of gone) {
      await worker.remove(key);
      this.#held.delete(key);
    }
    for (const [key, stamp] of changed) {
      if (stamps !== this.#wanted) return;
      await worker.take(key, stamp);
      this.#held.set(key, stamp);
      this.#tell(false);
    }
    await dropSegmentsExcept(new Set(stamps.keys()));
    this.#tell(true);
  }

  #tell(isComplete: boolean): void {
    this.#state = { generation: this.#state.generation + 1, isComplete };
    for (const listener of this.#listeners) listener();
  }
}

/** The one index of this window. */
export const searchClient = new SearchClient();
