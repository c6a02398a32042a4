import type { Line } from './page-lines';

/** The rows of one page, and its height in the same units. */
export interface PageRows {
  readonly height: number;
  readonly rows: readonly (readonly Line[])[];
}

/** Headers and footers stand within this part of the page's height. */
const MARGIN = 0.13;
/** So many rows of a margin are looked at; more of them come back only where pages are all the same. */
const DEPTH = 3;
/** What is set off from the body stands further from it than its lines from each other, times. */
const SET_OFF = 1.25;
/** Page numbers in every usual form, alone in their row. */
const PAGE_NUMBER =
  /^(?:第?\s*\d{1,4}\s*页?(?:\s*[,，/／]?\s*共?\s*\d{1,4}\s*页?)?|[-–—·]\s*\d{1,4}\s*[-–—·]|[ivxlc]{1,6}|page\s+\d+(?:\s+of\s+\d+)?)$/iu;

/**
 * Sets aside headers, footers and page numbers: rows in the upper and lower margin that come back, numbers apart, on
 * at least three pages and a third of them (a side of a book has every second), and rows that are a page number.
 */
export function setMarginsAside(pages: readonly PageRows[]): {
  readonly pages: readonly PageRows[];
  readonly aside: readonly string[];
} {
  const steps = pages.flatMap(({ rows }) => stepsOf(rows)).sort((a, b) => a - b);
  const usual = steps[Math.floor(steps.length / 2)] ?? 0;
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(edgeRows(page, usual).map(({ row }) => keyOf(row))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const often = Math.max(3, pages.length / 3);
  const aside: string[] = [];
  const kept = pages.map((page) => {
    const removed = new Set(
      edgeRows(page, usual)
        .filter(({ row }) => PAGE_NUMBER.test(textOf(row)) || (counts.get(keyOf(row)) ?? 0) >= often)
        .map(({ index }) => index),
    );
    for (const index of removed) aside.push(textOf(page.rows[index] ?? []));
    return { ...page, rows: page.rows.filter((_, index) => !removed.has(index)) };
  });
  return { pages: kept, aside };
}

/** The first and last rows that stand in a margin, up to the gap that sets them off from the body. */
function edgeRows(
  { height, rows }: PageRows,
  usual: number,
): readonly { readonly row: readonly Line[]; readonly index: number }[] {
  const at = (index: number): number => rows[index]?.[0]?.baseline ?? 0;
  const steps = stepsOf(rows);
  const isGap = (step: number | undefined): boolean => step === undefined || step > usual * SET_OFF;
  const top = steps.slice(0, DEPTH).findIndex(isGap);
  const bottom = steps.toReversed().slice(0, DEPTH).findIndex(isGap);
  return rows.flatMap((row, index) => {
    const isTop = index <= top && at(index) < height * MARGIN;
    const isBottom = index >= rows.length - 1 - bottom && bottom !== -1 && at(index) > height * (1 - MARGIN);
    const isNumber = index === 0 || index === rows.length - 1;
    return isTop || isBottom || (isNumber && PAGE_NUMBER.test(textOf(row))) ? [{ row, index }] : [];
  });
}

function stepsOf(rows: PageRows['rows']): readonly number[] {
  return rows.slice(1).map((row, index) => (row[0]?.baseline ?? 0) - (rows[index]?.[0]?.baseline ?? 0));
}

function textOf(row: readonly Line[]): string {
  return row.map(({ text }) => text).join(' ');
}

/** Page and chapter numbers change from page to page, so they don't count. */
function keyOf(row: readonly Line[]): string {
  return textOf(row).replace(/\d+/gu, '#');
}
