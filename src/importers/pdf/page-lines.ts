/** Words that one operator of a page draws, in units of the page; `baseline` grows downwards. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** The font's size as it is drawn. */
  readonly size: number;
}

/** Runs that stand side by side without a gap that parts columns. */
export interface Line extends Run {
  /** From 0. */
  readonly page: number;
  /** Opens with a raised number, as notes do. */
  readonly opensRaised: boolean;
}

/** A gap from this many ems on parts columns of text or of a table. */
const COLUMN_GAP = 1.5;
/** Writers put a quarter of an em, or less, between Chinese and Latin; that is no space that somebody typed. */
const MIXED_GAP = 0.35;
const WORD_GAP = 0.15;
/** Names that stand side by side, and the two characters of a title, are set apart by an em or more. */
const WIDE_GAP = 0.9;
/** Raised figures are smaller than this, and stand higher by that, both times the size of their line. */
const RAISED = 0.9;
const RAISED_BY = 0.15;
/** What stands before an item of a list, as far as it is drawn apart from the item. */
const MARKER = /^(?:\d{1,3}[.．、)）]|[（(]\d{1,3}[）)]|[•●○◦▪■□◆–—-]|[a-z][.)])$/iu;

/** Puts the runs of one page into rows from top to bottom, and the lines of each row from left to right. */
export function rowsOf(runs: readonly Run[], page: number): readonly (readonly Line[])[] {
  const rows: Run[][] = [];
  for (const run of [...runs].sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const row = rows.at(-1);
    // Rows are held to their first run, or lines of staggered columns would chain all into one.
    if (row?.[0] !== undefined && isLevel(run, row[0])) row.push(run);
    else rows.push([run]);
  }
  const em = mainSize(runs);
  return lowerRaised(rows).map((row) => linesOf(row, page, em));
}

function isLevel(a: Run, b: Run): boolean {
  return Math.abs(a.baseline - b.baseline) < Math.min(a.size, b.size) * 0.3;
}

/** Moves raised figures into the row of what they belong to, which is one of the next two. */
function lowerRaised(rows: readonly Run[][]): readonly (readonly Run[])[] {
  rows.forEach((row, index) => {
    for (const below of rows.slice(index + 1, index + 3)) {
      const raised = row.filter((run) => below.some((other) => isRaisedBeside(run, other)));
      if (raised.length === 0) continue;
      below.push(...raised);
      row.splice(0, row.length, ...row.filter((run) => !raised.includes(run)));
    }
  });
  return rows.filter((row) => row.length > 0);
}

function isRaisedBeside(small: Run, large: Run): boolean {
  const gap = Math.max(small.left - large.right, large.left - small.right);
  return (
    small.size < large.size * RAISED &&
    large.baseline - small.baseline < large.size * 0.6 &&
    gap < large.size * MIXED_GAP
  );
}

/** `em` is the size of the page's body: gaps between columns don't grow with a heading's letters. */
function linesOf(row: readonly Run[], page: number, em: number): readonly Line[] {
  const [first, ...rest] = fillHoles([...row].sort((a, b) => a.left - b.left));
  if (first === undefined) return [];
  const main = mainSize(row);
  const baseline = row.find(({ size }) => size === main)?.baseline ?? first.baseline;
  const isRaised = (run: Run) => run.size < main * RAISED && run.baseline < baseline - main * RAISED_BY;
  const start = (run: Run): Line => ({ ...run, page, size: main, baseline, opensRaised: isRaised(run) });
  const lines: Line[] = [start(first)];
  let last = first;
  for (const run of rest) {
    const line = lines.at(-1) ?? start(first);
    const gap = run.left - last.right;
    if (gap > COLUMN_GAP * em && !MARKER.test(line.text.trim())) {
      lines.push(start(run));
    } else {
      const text =
        line.text +
        spaceBetween(line.text, run.text, gap / main) +
        (isRaised(run) ? noteMark(run.text, line.text) : run.text);
      lines[lines.length - 1] = { ...line, text, right: Math.max(line.right, run.right) };
    }
    last = run.right > last.right ? run : last;
  }
  return lines.map((line) => ({ ...line, text: tidySpaces(line.text) })).filter(({ text }) => text !== '');
}

/**
 * Puts runs that stand in a hole of another where the hole is: punctuation of a second font is often drawn apart from
 * the words around it, and the parser gives those as one run with spaces for what is left out.
 */
function fillHoles(row: readonly Run[]): readonly Run[] {
  const filled: Run[] = [];
  // From the right, so that places further left stay where they were measured.
  const holes: { host: number; at: number; text: string }[] = [];
  for (const run of row) {
    const host = filled.findIndex(({ left, right }) => run.left > left && run.right < right);
    const at = host === -1 ? -1 : holeAt(filled[host] ?? run, run.left);
    if (at === -1) filled.push(run);
    else holes.push({ host, at, text: run.text });
  }
  for (const { host, at, text } of holes.reverse()) {
    const run = filled[host];
    if (run !== undefined)
      filled[host] = { ...run, text: run.text.slice(0, at) + text + run.text.slice(at + 1) };
  }
  return filled;
}

/** The index of the space of a run that stands within an em of a place; -1 if none does. */
function holeAt({ text, left, right, size }: Run, place: number): number {
  const wide = [...text].filter(isWide).length;
  const narrow = (right - left - wide * size) / Math.max(1, [...text].length - wide);
  let [at, best, nearest] = [left, -1, size];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? '';
    const distance = Math.abs(at - place);
    if (character === ' ' && distance < nearest) [best, nearest] = [index, distance];
    at += isWide(character) ? size : narrow;
  }
  return best;
}

/** The size that most of a row's characters have. */
function mainSize(row: readonly Run[]): number {
  return mostCommon(row.map(({ size, text }) => [size, text.length])) ?? 0;
}

/** The value with the most weight; the larger of two with the same. */
export function mostCommon(
  values: readonly (readonly [value: number, weight: number])[],
): number | undefined {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].sort(([a, x], [b, y]) => y - x || b - a)[0]?.[0];
}

/** A raised number after Chinese refers to a note; after a unit of measure it is a power. */
function noteMark(text: string, before: string): string {
  const isNote = /^\s*\d{1,3}\s*$/u.test(text) && /[\p{Script=Han}。，；：”』）》、！？]\s*$/u.test(before);
  return isNote ? `[${text.trim()}]` : text;
}

function spaceBetween(before: string, after: string, ems: number): string {
  if (ems <= WORD_GAP) return '';
  const isMixed = isWide(before.at(-1) ?? '') || isWide(after.at(0) ?? '');
  if (isMixed && ems < MIXED_GAP) return '';
  return isMixed && ems > WIDE_GAP ? '\u3000' : ' ';
}

/** Single spaces; none between Chinese characters, and none that only sets Chinese off from Latin. */
function tidySpaces(text: string): string {
  return text
    .replace(/[ \t\u00a0]+/gu, ' ')
    .replace(
      /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef]) (?=[\p{Script=Han}\p{Nd}\p{Script=Latin}\u3000-\u303f\uff00-\uffef])/gu,
      '',
    )
    .replace(/(?<=[\p{Nd}\p{Script=Latin}%％]) (?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu, '')
    .trim();
}

function isWide(character: string): boolean {
  return /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(character);
}
