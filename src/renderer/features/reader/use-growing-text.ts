import {
  type RefObject,
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import type { Chunk } from '../../../core/text/chunks';
import { lastIndexWhere } from '../../../core/text/last-index-where';
import { setGrowing } from '../../ui/growing-text';
import { observeChunks, spanOfChunk } from '../../ui/text-blocks';

/** Characters that come onto the page at a time: some 10 ms of work. */
const STEP_CHARS = 30_000;
/** Waits no longer than this for a moment in which the window has nothing else to do, in milliseconds. */
const LONGEST_WAIT_MS = 200;
/** How far outside the window chunks come at once, so that scrolling shows no empty ones. */
const AROUND = '100%';

/** Which chunks are on the page, by their index; `all` of a text that has come whole once, and stays so. */
type Here = ReadonlySet<number> | 'all';

/** What comes onto the page. */
interface Growth {
  readonly chunks: readonly Chunk[];
  /** With which chunk each part begins. */
  readonly firsts: readonly number[];
  /** Where the text is opened, in UTF-16 code units. */
  readonly openedAt: number;
  /** Whether a chunk comes with the whole part that it stands in: else what is in view would move. */
  readonly isByPart: boolean;
}

/**
 * Which chunks of a text are on the page: at first the one where it is opened and the one before, or their part; then,
 * whenever the window has nothing else to do, those that follow and those before; at once those that come into view or are
 * asked for (`growing-text.ts`). All come before it is printed.
 *
 * @param onWhole called once the last chunk has come
 */
export function useGrowingText(
  root: RefObject<HTMLElement | null>,
  { chunks, firsts, openedAt, isByPart }: Growth,
  onWhole: () => void,
): { readonly isHere: (index: number) => boolean; readonly isWhole: boolean } {
  const [first] = useState(() => indexAt(chunks, openedAt));
  const [here, setHere] = useState<Here>(() =>
    chunks.length <= 1 ? 'all' : new Set(isByPart ? [first] : [first - 1, first]),
  );
  const isWhole = here === 'all';

  const add = useCallback(
    (indexes: readonly number[]) =>
      setHere((now) => {
        if (now === 'all' || indexes.every((index) => now.has(index))) return now;
        const next = new Set([...now, ...indexes]);
        return chunks.every((_, index) => next.has(index)) ? 'all' : next;
      }),
    [chunks],
  );
  useEffect(() => {
    if (here === 'all') return undefined;
    const timer = requestIdleCallback(() => startTransition(() => add(nextStep(chunks, here, first))), {
      timeout: LONGEST_WAIT_MS,
    });
    return () => cancelIdleCallback(timer);
  }, [chunks, here, first, add]);

  useLayoutEffect(() => {
    const article = root.current;
    if (isWhole || !article) return undefined;
    const bringAll = () => flushSync(() => setHere('all'));
    const takeBack = setGrowing(article, {
      bring: (offset) => {
        const index = indexAt(chunks, offset);
        flushSync(() => add([index, Math.min(index + 1, chunks.length - 1)]));
      },
      bringAll,
    });
    const unobserve = observeChunks(
      article,
      { root: article.closest('[role="region"]'), rootMargin: AROUND },
      (changes) => {
        const starts = changes
          .filter(({ isIntersecting, target }) => isIntersecting && target.childElementCount === 0)
          .map(({ target }) => (target instanceof HTMLElement ? spanOfChunk(target).start : 0));
        if (starts.length > 0) add(starts.map((start) => indexAt(chunks, start)));
      },
    );
    window.addEventListener('beforeprint', bringAll);
    return () => {
      takeBack();
      unobserve();
      window.removeEventListener('beforeprint', bringAll);
    };
  }, [root, chunks, isWhole, add]);

  const isGrowing = useRef(!isWhole);
  useEffect(() => {
    if (!isWhole || !isGrowing.current) return;
    isGrowing.current = false;
    onWhole();
  }, [isWhole, onWhole]);

  // Asked whenever it is drawn: the text may be set in columns, or known to be, after its first chunks have come.
  const isHere = useCallback(
    (index: number) => {
      if (here === 'all' || here.has(index)) return true;
      return isByPart && partOf(index, firsts, chunks.length).some((one) => here.has(one));
    },
    [here, isByPart, firsts, chunks],
  );
  return { isHere, isWhole };
}

/** The chunk in which an offset is. */
function indexAt(chunks: readonly Chunk[], offset: number): number {
  return Math.max(
    0,
    lastIndexWhere(chunks.length, (index) => (chunks[index]?.start ?? 0) <= offset),
  );
}

/** The chunks of the part that a chunk stands in. */
function partOf(index: number, firsts: readonly number[], count: number): readonly number[] {
  const part = lastIndexWhere(firsts.length, (at) => (firsts[at] ?? 0) <= index);
  const first = firsts[part] ?? 0;
  return Array.from({ length: (firsts[part + 1] ?? count) - first }, (_, at) => first + at);
}

/** The next chunks to come: in order from where the text was opened, then backwards from there. */
function nextStep(chunks: readonly Chunk[], here: ReadonlySet<number>, first: number): readonly number[] {
  const step: number[] = [];
  let chars = 0;
  for (let nth = 0; nth < chunks.length && chars < STEP_CHARS; nth += 1) {
    const index = nth < chunks.length - first ? first + nth : chunks.length - 1 - nth;
    const chunk = chunks[index];
    if (!chunk || here.has(index)) continue;
    step.push(index);
    chars += chunk.end - chunk.start;
  }
  return step;
}
