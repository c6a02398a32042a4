import type { Span } from '../../text/model';

/** A candidate's place in the order, and how many questions it is expected to answer beyond those before it. */
export interface Ranked {
  readonly index: number;
  readonly gain: number;
}

const CLOSE = 0.8;
/** Spans that overlap less have nothing to do with each other; between this and `CLOSE`, ever more. */
const NEAR = 0.4;
/** How much a span's own chance to come close counts beside the sum of the chances of all that it covers. */
const CLOSE_SHARE = 0.25;
/** What is left of a span's worth once a span close to it was chosen: an exact hit is still a little better. */
const RESIDUE = 0.05;
/** The same words this near, in UTF-16 code units, answer the same question: as far as the paragraphs learned from go. */
const REACH = 1000;

/**
 * Orders spans so that each adds most to what those before it cover. `exact[i]` is the chance that just span i is
 * asked for, `close[i]` the chance that it comes close to something asked for. Choosing a span covers its words and
 * those of all spans that overlap it with F1 ≥ 0.8, wherever they stand nearby (`keys` are equal for the same words),
 * and lowers the chances of the spans near it; the same words anywhere are then worth nothing. The chances of the k
 * places of the same words are added and divided by √k: a question taught each of them 1/√k of it.
 * Greedy choice for a submodular sum, done lazily (Minoux 1978). Gains never rise along the order.
 */
export function rankByCoverage(
  spans: readonly Span[],
  keys: readonly string[],
  exact: Float64Array,
  close: Float64Array,
): Ranked[] {
  const neighbours = neighboursOf(spans);
  const words = groupWords(spans, keys);
  const covered = coveredWords(words.groupOf, words.sizes.length, neighbours.close);
  const wordsLeft = new Float64Array(words.sizes.length);
  exact.forEach((chance, index) => {
    const group = words.groupOf[index] ?? 0;
    wordsLeft[group] = (wordsLeft[group] ?? 0) + chance / Math.sqrt(words.sizes[group] ?? 1);
  });
  const exactLeft = Float64Array.from(exact);
  const closeLeft = Float64Array.from(close);
  const gainOf = (index: number): number => {
    let sum = (exactLeft[index] ?? 0) * RESIDUE;
    for (const group of covered[index] ?? []) sum += (wordsLeft[group] ?? 0) * (1 - RESIDUE);
    return (1 - CLOSE_SHARE) * sum + CLOSE_SHARE * (closeLeft[index] ?? 0);
  };
  const heap = new GainHeap(spans.length, gainOf);
  const ranked: Ranked[] = [];
  for (let best = heap.take(); best !== null; best = heap.take()) {
    const { index } = best;
    ranked.push(best);
    for (const group of covered[index] ?? []) wordsLeft[group] = (wordsLeft[group] ?? 0) * RESIDUE;
    for (const other of neighbours.close[index] ?? []) {
      exactLeft[other] = (exactLeft[other] ?? 0) * RESIDUE;
      closeLeft[other] = 0;
    }
    for (const other of neighbours.near[index] ?? []) {
      closeLeft[other] = (closeLeft[other] ?? 0) * apartness(spans[index], spans[other]);
    }
    for (const other of words.withKey.get(keys[index] ?? '') ?? []) {
      exactLeft[other] = 0;
      closeLeft[other] = 0;
      wordsLeft[words.groupOf[other] ?? 0] = 0;
    }
  }
  return ranked;
}

/**
 * Puts spans with the same words, no farther apart than `REACH`, into one group, counts each group's spans, and lists all
 * with the same words.
 */
function groupWords(
  spans: readonly Span[],
  keys: readonly string[],
): { groupOf: Int32Array; sizes: number[]; withKey: ReadonlyMap<string, number[]> } {
  const withKey = new Map<string, number[]>();
  keys.forEach((key, index) => {
    const same = withKey.get(key);
    if (same === undefined) withKey.set(key, [index]);
    else same.push(index);
  });
  const groupOf = new Int32Array(spans.length);
  const sizes: number[] = [];
  const startOf = (index: number): number => spans[index]?.start ?? 0;
  for (const same of withKey.values()) {
    let first = -Infinity;
    for (const index of same.toSorted((a, b) => startOf(a) - startOf(b))) {
      if (startOf(index) > first + REACH) {
        first = startOf(index);
        sizes.push(0);
      }
      const group = sizes.length - 1;
      groupOf[index] = group;
      sizes[group] = (sizes[group] ?? 0) + 1;
    }
  }
  return { groupOf, sizes, withKey };
}

/** For each span the groups of words that choosing it covers: its own and those of its close neighbours, each once. */
function coveredWords(groupOf: Int32Array, count: number, close: readonly (readonly number[])[]): number[][] {
  const seenBy = new Int32Array(count).fill(-1);
  return close.map((others, index) => {
    const own = groupOf[index] ?? 0;
    const groups = [own];
    seenBy[own] = index;
    for (const other of others) {
      const group = groupOf[other] ?? 0;
      if (seenBy[group] === index) continue;
      seenBy[group] = index;
      groups.push(group);
    }
    return groups;
  });
}

/** Share of a span's chance to come close that another one near it leaves. */
function apartness(a: Span | undefined, b: Span | undefined): number {
  if (a === undefined || b === undefined) return 1;
  return Math.min(1, Math.max(0, (CLOSE - overlapF1(a, b)) / (CLOSE - NEAR)));
}

function overlapF1(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : (2 * both) / (a.end - a.start + b.end - b.start);
}

/** For each span the others that overlap it with F1 ≥ `CLOSE`, and those between `NEAR` and that. */
function neighboursOf(spans: readonly Span[]): { close: number[][]; near: number[][] } {
  const order = spans
    .map((_, index) => index)
    .sort((a, b) => (spans[a]?.start ?? 0) - (spans[b]?.start ?? 0));
  const close: number[][] = spans.map(() => []);
  const near: number[][] = spans.map(() => []);
  order.forEach((index, place) => {
    const span = spans[index];
    if (span === undefined) return;
    const length = span.end - span.start;
    for (let next = place + 1; next < order.length; next += 1) {
      const other = order[next] ?? 0;
      const otherSpan = spans[other] ?? span;
      // A span that starts past three quarters of this one can no longer reach F1 0.4.
      if ((otherSpan.start - span.start) * 4 > length * 3) break;
      const f1 = overlapF1(span, otherSpan);
      if (f1 <= NEAR) continue;
      const lists = f1 >= CLOSE ? close : near;
      lists[index]?.push(other);
      lists[other]?.push(index);
    }
  });
  return { close, near };
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
