import { isNumbered } from '../headings';
import { joinLines } from '../unwrap';
import type { Line } from './page-lines';
import { mostCommon } from './page-lines';

/** Lines that read as one, and what they look like. */
export interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly page: number;
  /** Begins further right than its column. */
  readonly isIndented: boolean;
  /** Its last line goes on to the column's edge, so that it may go on in the next column or page. */
  readonly isOpen: boolean;
}

const BULLET = /^(?:[•●○◦▪■□◆]|[–—-]\s)/u;
const FULL_STOP = /[。！？.!?…][”’」』）)]*$/u;
const LAST_CHARACTERS = 8;
/** Lines are further apart than this, times what is usual in the column, where a paragraph ends. */
const LOOSE = 1.35;
const SAME_SIZE = 0.08;

/** Joins the lines of a column into paragraphs; each row of more than one line is read across. */
export function joinColumn(
  rows: readonly (readonly Line[])[],
  edges: { readonly left: number; readonly right: number },
): readonly Paragraph[] {
  const lines = rows.map(acrossRow);
  const pitch = usualPitch(lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group === undefined || before === undefined || isNew(line, before, group, edges, pitch))
      groups.push([line]);
    else group.push(line);
  }
  return groups.map((group) => paragraphOf(group, edges));
}

/** Joins what goes on from one column or page in the next. */
export function joinAcross(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const indented = paragraphs.filter(({ isIndented }) => isIndented).length;
  const indentsAreUsed = indented * 3 > paragraphs.length;
  const joined: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const before = joined.at(-1);
    const goesOn =
      before?.isOpen === true &&
      !paragraph.isIndented &&
      isSameSize(before.size, paragraph.size) &&
      !startsItem(paragraph.text) &&
      (indentsAreUsed || !endsSentence(before.text));
    if (before !== undefined && goesOn) {
      joined[joined.length - 1] = {
        ...before,
        text: joinWords(before.text, paragraph.text),
        isOpen: paragraph.isOpen,
      };
    } else joined.push(paragraph);
  }
  return joined;
}

/** True for what begins an item of a list, or a numbered heading. */
export function startsItem(text: string): boolean {
  return BULLET.test(text) || isNumbered(text);
}

/** Looks at the end alone: what goes on over many pages grows long. */
function endsSentence(text: string): boolean {
  return FULL_STOP.test(text.slice(-LAST_CHARACTERS));
}

function acrossRow(row: readonly Line[]): Line {
  return row.reduce((joined, line) => ({
    ...joined,
    text: `${joined.text} ${line.text}`,
    right: line.right,
  }));
}

function paragraphOf(
  group: readonly Line[],
  edges: { readonly left: number; readonly right: number },
): Paragraph {
  const [first] = group;
  const last = group.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('A paragraph has lines');
  return {
    text: group.map(({ text }) => text).reduce(joinWords),
    size: mostCommon(group.map(({ size, text }) => [size, text.length])) ?? first.size,
    page: first.page,
    isIndented: first.left > edges.left + first.size * 0.8,
    isOpen: last.right > edges.right - last.size * 1.6,
  };
}

function isNew(
  line: Line,
  before: Line,
  group: readonly Line[],
  edges: { readonly left: number; readonly right: number },
  pitch: number,
): boolean {
  if (!isSameSize(line.size, before.size)) return true;
  if (line.baseline - before.baseline > pitch * LOOSE) return true;
  const isBullet = startsItem(line.text);
  if (BULLET.test(line.text) || (isBullet && (endsSentence(before.text) || /[；;：:]$/u.test(before.text))))
    return true;
  const em = line.size;
  const isHanging = startsItem(group[0]?.text ?? '') && line.left > (group[0]?.left ?? 0) + em * 0.5;
  const isCentred =
    Math.abs(edges.right - line.right - (line.left - edges.left)) < em && line.left > edges.left + 2.5 * em;
  const wouldFit = before.right + firstWordWidth(line) + em * 0.6 < edges.right;
  if (isHanging) return wouldFit && endsSentence(before.text);
  if (isCentred) return wouldFit && before.left <= edges.left + 2.5 * em;
  if (line.left > edges.left + em * 0.8)
    return line.left > before.left + em * 0.5 || wouldFit || group.length === 1;
  return wouldFit;
}

/** In units of the page: one character of Chinese, with what may not begin a line; else the letters up to a space. */
function firstWordWidth({ text, left, right }: Line): number {
  const [word = ''] = /^[\p{Script=Latin}\p{Nd}\p{M}'’-]+|^.[。，、；：！？”’）》]*/u.exec(text) ?? [];
  return ((right - left) * word.length) / Math.max(1, text.length);
}

function usualPitch(lines: readonly Line[]): number {
  const steps = lines.slice(1).map((line, index) => line.baseline - (lines[index]?.baseline ?? 0));
  const sorted = steps.filter((step) => step > 0).sort((a, b) => a - b);
  // Most steps are inside paragraphs; the lower half of them is not widened by the space between.
  return sorted[Math.floor(sorted.length * 0.4)] ?? Number.POSITIVE_INFINITY;
}

function isSameSize(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME_SIZE * Math.max(a, b);
}

/** A word divided by a hyphen is made whole; a soft hyphen is none. */
function joinWords(before: string, after: string): string {
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after;
  const isDivided = /\p{Ll}{2}[-\u2010]$/u.test(before.slice(-LAST_CHARACTERS)) && /^\p{Ll}{2}/u.test(after);
  return isDivided ? before.slice(0, -1) + after : joinLines(before, after);
}
