import type { Span } from '../../text/model';
import type { SearchEntry } from './entry';

/** An entry that fits, and how well; `titlePlace` is the part of its title that pinyin fits. */
export interface ScoredEntry {
  readonly entry: SearchEntry;
  readonly score: number;
  readonly titlePlace: Span | null;
}

/** Keeps the best few of many, best first; of equals the one that came first. */
export class TopHits {
  readonly #limit: number;
  readonly #best: ScoredEntry[] = [];
  #count = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** How many there were, those not kept included. */
  get count(): number {
    return this.#count;
  }

  add(hit: ScoredEntry): void {
    this.#count += 1;
    const isFull = this.#best.length >= this.#limit;
    if (isFull && hit.score <= (this.#best.at(-1)?.score ?? 0)) return;
    if (isFull) this.#best.pop();
    let low = 0;
    let high = this.#best.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#best[middle]?.score ?? 0) >= hit.score) low = middle + 1;
      else high = middle;
    }
    this.#best.splice(low, 0, hit);
  }

  best(): readonly ScoredEntry[] {
    return this.#best;
  }
}
