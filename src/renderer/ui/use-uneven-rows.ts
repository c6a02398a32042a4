import {
  type RefObject,
  startTransition,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { rowTops, unevenRowsIn } from '../../core/shelf/uneven-rows';
import type { RowRange } from '../../core/shelf/visible-rows';

/** How rows stand below each other, in CSS pixels. */
interface RowLook {
  /** What a row is taken to be high until it was drawn once. */
  readonly estimate: number;
  /** The space between two. */
  readonly gap: number;
  /** How far outside the window rows are drawn too. */
  readonly overscan: number;
}

/** A row to be drawn: its place among all, and the space above it, in CSS pixels. */
export interface DrawnRow {
  readonly index: number;
  readonly spaceAbove: number;
}

/** Rows by their ids; `null` where there is none. */
interface RowsOfNote {
  /** Drawn wherever it is, as the one being written in. */
  readonly keptId: string | null;
  /** Brought into view when it becomes another one. */
  readonly shownId: string | null;
  /** In view when the list comes. */
  readonly firstId: string | null;
}

interface UnevenRows {
  readonly drawn: readonly DrawnRow[];
  /** The space below the last row that is drawn, in CSS pixels. */
  readonly spaceBelow: number;
}

/**
 * Which rows of a long list are to be drawn inside the nearest scroller, and the space that the others take. Rows
 * are elements with `data-row`, their id, and may have any height, which is remembered.
 */
export function useUnevenRows(
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
  { keptId, shownId, firstId }: RowsOfNote,
  { estimate, gap, overscan }: RowLook,
): UnevenRows {
  /** Thousands of heights are not copied for each that is learned: the map stays, in another holder. */
  const [known, setKnown] = useState({ heights: new Map<string, number>() });
  const { heights } = known;
  const [range, setRange] = useState<RowRange>({ first: 0, end: 12 });
  const tops = useMemo(
    () =>
      rowTops(
        ids.map((id) => heights.get(id) ?? estimate),
        gap,
      ),
    // oxlint-disable-next-line react/exhaustive-deps
    [ids, known, estimate, gap],
  );
  const drawn = useMemo(() => drawnRows(ids, tops, range, keptId, gap), [ids, tops, range, keptId, gap]);

  useLayoutEffect(() => {
    const scroller = list.current?.closest('[data-scroller]');
    // Nothing to measure, and asking would have the page laid out at once.
    if (!scroller || tops.length <= 1) return;
    const measure = () => {
      const scrolled = scrolledOf(list.current, scroller);
      const next = unevenRowsIn({ scrolled, height: scroller.clientHeight }, tops, overscan);
      setRange((old) => (old.first === next.first && old.end === next.end ? old : next));
    };
    // To draw them is a task of its own: some are there already.
    startTransition(measure);
    const sizes = new ResizeObserver(measure);
    sizes.observe(scroller);
    scroller.addEventListener('scroll', measure, { passive: true });
    return () => {
      sizes.disconnect();
      scroller.removeEventListener('scroll', measure);
    };
  }, [list, tops, overscan]);

  useEffect(() => {
    const sizes = new ResizeObserver((entries) => {
      // A row that has just left the page has no height any more.
      const found = entries.flatMap(({ target }): (readonly [string, number])[] => {
        const { height } = target.getBoundingClientRect();
        return height === 0 ? [] : [[target.getAttribute('data-row') ?? '', height]];
      });
      const learned = found.filter(([id, height]) => heights.get(id) !== height);
      if (learned.length === 0) return;
      for (const [id, height] of learned) heights.set(id, height);
      setKnown({ heights });
    });
    for (const row of list.current?.querySelectorAll('[data-row]') ?? []) sizes.observe(row);
    return () => sizes.disconnect();
  }, [list, drawn, heights]);

  const isMeasured = drawn.every(({ index }) => heights.has(ids[index] ?? ''));
  useShown(list, { ids, tops, isMeasured }, drawn, { shownId, firstId });
  const last = drawn.at(-1)?.index ?? -1;
  const end = last < 0 ? 0 : (tops[last + 1] ?? 0) - (last === ids.length - 1 ? 0 : gap);
  return { drawn, spaceBelow: (tops[ids.length] ?? 0) - end };
}

interface KnownRows {
  readonly ids: readonly string[];
  readonly tops: Float64Array;
  /** Whether the heights of all rows that are drawn are known: then they stay where they are. */
  readonly isMeasured: boolean;
}

/** Scrolls to where the row should be, and once it is drawn there, to where it is. */
function useShown(
  list: RefObject<HTMLElement | null>,
  { ids, tops, isMeasured }: KnownRows,
  drawn: readonly DrawnRow[],
  { shownId, firstId }: Pick<RowsOfNote, 'shownId' | 'firstId'>,
): void {
  const wanted = useRef(firstId);
  useLayoutEffect(() => {
    if (shownId !== null) wanted.current = shownId;
  }, [shownId]);
  useLayoutEffect(() => {
    const scroller = list.current?.closest('[data-scroller]');
    const index = wanted.current === null ? -1 : ids.indexOf(wanted.current);
    if (!scroller || index < 0) return;
    const row = list.current?.querySelector(`[data-row="${CSS.escape(wanted.current ?? '')}"]`);
    if (row) {
      row.scrollIntoView({ block: 'nearest' });
      if (isMeasured) wanted.current = null;
    } else {
      scroller.scrollTop += (tops[index] ?? 0) - scrolledOf(list.current, scroller);
    }
  }, [list, ids, tops, isMeasured, drawn, shownId]);
}

/** How far the top of the list is above that of the scroller, in CSS pixels. */
function scrolledOf(list: Element | null, scroller: Element): number {
  return scroller.getBoundingClientRect().top - (list?.getBoundingClientRect().top ?? 0);
}

function drawnRows(
  ids: readonly string[],
  tops: Float64Array,
  { first, end }: RowRange,
  keptId: string | null,
  gap: number,
): readonly DrawnRow[] {
  const indexes = ids.slice(first, end).map((_, at) => first + at);
  const kept = keptId === null ? -1 : ids.indexOf(keptId);
  if (kept >= 0 && kept < first) indexes.unshift(kept);
  if (kept >= end) indexes.push(kept);
  let before = 0;
  return indexes.map((index) => {
    const spaceAbove = (tops[index] ?? 0) - before;
    before = (tops[index + 1] ?? 0) - (index === ids.length - 1 ? 0 : gap);
    return { index, spaceAbove };
  });
}
