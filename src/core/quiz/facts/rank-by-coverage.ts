import type { Span } from '../../text/model';

/** A candidate's place in the order, and how many questions it is expected to answer beyond those before it. */
export interface Ranked {
  readonly index: number;
  readonly gain: number;
}

const CLOSE = 0.8;
/** What is left of a span's worth once a span close to it was chosen: an exact hit is still a little better. */
const RESIDUE = 0.15;

/**
 * Orders spans so that each adds most to what those before it cover. `probability[i]` is the chance that span i is
 * asked for; choosing a span covers all spans that overlap it with F1 ≥ 0.8 and all with the same words (`keys`).
 * Greedy choice for a submodular sum, done lazily (Minoux 1978). Gains never rise along the order.
 */
export function rankByCoverage(
  spans: readonly Span[],
  keys: readonly string[],
  probability: Float64Array,
): Ranked[] {
  const close = closeSpans(spans);
  const byKey = new Map<string, number[]>();
  keys.forEach((key, index) => {
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [index]);
    else same.push(index);
  });
  const left = Float64Array.from(probability);
  const gainOf = (index: number): number => {
    let gain = 0;
    for (const other of close[index] ?? []) gain += (left[other] ?? 0) * (other === index ? 1 : 1 - RESIDUE);
    return gain;
  };
  const heap = new GainHeap(spans.length, gainOf);
  const ranked: Ranked[] = [];
  for (let best = heap.take(); best !== null; best = heap.take()) {
    ranked.push(best);
    for (const other of close[best.index] ?? []) left[other] = (left[other] ?? 0) * RESIDUE;
    for (const other of byKey.get(keys[best.index] ?? '') ?? []) left[other] = 0;
  }
  return ranked;
}

function closeSpans(spans: readonly Span[]): number[][] {
  const order = spans
    .map((_, index) => index)
    .sort((a, b) => (spans[a]?.start ?? 0) - (spans[b]?.start ?? 0));
  const close: number[][] = spans.map((_, index) => [index]);
  order.forEach((index, place) => {
    const span = spans[index];
    if (span === undefined) return;
    const length = span.end - span.start;
    for (let next = place + 1; next < order.length; next += 1) {
      const other = order[next] ?? 0;
      const { start, end } = spans[other] ?? span;
      // Past a third of its length nothing that starts later can still reach F1 0.8.
      if ((start - span.start) * 3 > length + 1) break;
      const both = Math.min(span.end, end) - start;
      if ((2 * both) / (length + end - start) < CLOSE) continue;
      close[index]?.push(other);
      close[other]?.push(index);
    }
  });
  return close;
}

/** A max-heap of indexes by gain that looks a gain up again only when its turn comes. */
class GainHeap {
  private readonly items: { index: number; gain: number }[];
  private readonly gainOf: (index: number) => number;

  constructor(size: number, gainOf: (index: number) => number) {
    this.gainOf = gainOf;
    this.items = Array.from({ length: size }, (_, index) => ({ index, gain: gainOf(index) })).sort(isBefore);
  }

  take(): Ranked | null {
    for (let top = this.items[0]; top !== undefined; top = this.items[0]) {
      const gain = this.gainOf(top.index);
      if (gain < top.gain - 1e-12) {
        top.gain = gain;
        this.sink();
        continue;
      }
      const last = this.items.pop();
      if (last !== undefined && last !== top) {
        this.items[0] = last;
        this.sink();
      }
      return { index: top.index, gain: top.gain };
    }
    return null;
  }

  private sink(): void {
    let at = 0;
    for (;;) {
      let best = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        const [item, bestItem] = [this.items[child], this.items[best]];
        if (item !== undefined && bestItem !== undefined && isBefore(item, bestItem) < 0) best = child;
      }
      const [item, other] = [this.items[at], this.items[best]];
      if (best === at || item === undefined || other === undefined) return;
      this.items[at] = other;
      this.items[best] = item;
      at = best;
    }
  }
}

function isBefore(a: { index: number; gain: number }, b: { index: number; gain: number }): number {
  return b.gain - a.gain || a.index - b.index;
}
