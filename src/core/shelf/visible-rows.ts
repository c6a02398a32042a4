/** Where a long list of equal rows is looked at. Lengths in CSS pixels. */
export interface Viewport {
  /** How far the top of the list is above the top of the window onto it; negative while below. */
  readonly scrolled: number;
  readonly height: number;
}

/** A half-open range of rows. */
export interface RowRange {
  readonly first: number;
  readonly end: number;
}

/** The rows that are in view or within `overscan` rows of it; never empty while there are rows. */
export function visibleRows(
  { scrolled, height }: Viewport,
  rowHeight: number,
  rowCount: number,
  overscan: number,
): RowRange {
  if (rowCount === 0) return { first: 0, end: 0 };
  const last = rowCount - 1;
  const clamp = (row: number) => Math.min(last, Math.max(0, row));
  const first = clamp(Math.floor(scrolled / rowHeight) - overscan);
  const end = clamp(Math.ceil((scrolled + height) / rowHeight) + overscan - 1) + 1;
  return { first, end: Math.max(end, first + 1) };
}

/** How many columns of at least `leastWidth` fit beside each other with `gap` between; at least one. */
export function columnCount(width: number, leastWidth: number, gap: number): number {
  return Math.max(1, Math.floor((width + gap) / (leastWidth + gap)));
}
