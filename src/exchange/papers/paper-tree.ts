import type { BlockContent, PhrasingContent, Root, TableRow } from 'mdast';
import type { PrintedItem, PrintedPart } from '../../core/exam/printed-paper';
import { KIND_NAMES, FALSE_NAME, TRUE_NAME } from '../questions/labels';

/*
 * A printed paper as a tree, from which a Word file and the page to print are made alike. Its words follow the
 * language of the questions, not of the interface: paper, sheet and key are content.
 */

export const PAPER_PIECES = ['paper', 'sheet', 'key'] as const;
export type PaperPiece = (typeof PAPER_PIECES)[number];

const PIECE_NAMES: Readonly<Record<PaperPiece, string>> = { paper: '试卷', sheet: '答题卡', key: '参考答案' };
const NAME_LINE = '姓名：______________　单位：______________　得分：__________';
const BRACKET = '（　　）';
const NUMERALS = '一二三四五六七';
/** Options in one line, the most first, of a line so many half-width characters wide, and what parts them at least. */
const IN_LINE = [4, 3, 2];
const LINE_WIDTH = 68;
const GAP = 2;
/** Boxes of an answer sheet in one row. */
const BOXES = 10;
/** Empty lines for an answer in one's own words. */
const LINES = 4;

/** The title of a piece, with its form. */
export function pieceTitle(title: string, form: string, piece: PaperPiece): string {
  return `${title} ${pieceName(form, piece)}`;
}

function pieceName(form: string, piece: PaperPiece): string {
  return `${PIECE_NAMES[piece]}（${form}卷）`;
}

/** One piece of a paper. `seed` is printed on it, since it gives the paper again. */
export function paperTree(
  parts: readonly PrintedPart[],
  piece: PaperPiece,
  { title, form, seed }: { readonly title: string; readonly form: string; readonly seed: number },
): Root {
  return {
    type: 'root',
    children: [
      heading(1, title),
      heading(1, pieceName(form, piece)),
      ...(piece === 'key' ? [] : [paragraph(`${NAME_LINE}（满分 ${fullMarks(parts)} 分）`)]),
      ...parts.flatMap((part, index) => [
        heading(2, `${NUMERALS.charAt(index)}、${partTitle(part)}`),
        ...pieceOf(piece, part.items),
      ]),
      paragraph(`卷号：${form}-${seed}`),
    ],
  };
}

function partTitle({ kind, marks, items }: PrintedPart): string {
  const worth = items.length === 1 ? `${marks} 分` : `每题 ${marks} 分，共 ${items.length * marks} 分`;
  return `${KIND_NAMES[kind]}（共 ${items.length} 题，${worth}）`;
}

function fullMarks(parts: readonly PrintedPart[]): number {
  return parts.reduce((sum, { marks, items }) => sum + marks * items.length, 0);
}

function pieceOf(piece: PaperPiece, items: readonly PrintedItem[]): readonly BlockContent[] {
  if (piece === 'paper') return items.flatMap(questionOf);
  return piece === 'sheet' ? boxesOf(items) : [keyTable(items)];
}

function questionOf({ number, kind, stem, options, matches }: PrintedItem): readonly BlockContent[] {
  const hasBracket = kind === 'single' || kind === 'multiple' || kind === 'trueFalse' || kind === 'ordering';
  const first = `${number}. ${stem.replaceAll('____', '__________')}${hasBracket ? BRACKET : ''}`;
  if (kind === 'matching') {
    const rows = Array.from({ length: Math.max(options.length, matches.length) }, (_, index) => [
      options[index] === undefined ? '' : `${index + 1}) ${options[index]}`,
      matches[index] === undefined ? '' : `${letter(index)}. ${matches[index]}`,
    ]);
    return [paragraph(first), table(rows)];
  }
  return [paragraph(first, ...optionLines(options))];
}

/** Options lettered, and beside each other where they are short, as papers are set. */
function optionLines(options: readonly string[]): readonly string[] {
  const lettered = options.map((option, index) => `${letter(index)}. ${option}`);
  const widest = Math.max(0, ...lettered.map(widthOf));
  // Four are set as four, two and two, or one below another, never as three and one.
  const isEven = (count: number) => options.length % count === 0 || (options.length > 4 && count < 4);
  const inLine = IN_LINE.find((count) => isEven(count) && widest + GAP <= LINE_WIDTH / count) ?? 1;
  const cell = Math.floor(LINE_WIDTH / inLine);
  const lines: string[] = [];
  for (let at = 0; at < lettered.length; at += inLine) {
    lines.push(
      `　　${lettered
        .slice(at, at + inLine)
        .map((words) => padded(words, cell))
        .join('')}`.trimEnd(),
    );
  }
  return lines;
}

/** Width in half-width characters: all but ASCII are full-width in Chinese type. */
function widthOf(words: string): number {
  return [...words].reduce((sum, character) => sum + (character < '\u0080' ? 1 : 2), 0);
}

function padded(words: string, width: number): string {
  const rest = width - widthOf(words);
  return `${words}${'　'.repeat(Math.floor(rest / 2))}${' '.repeat(rest % 2)}`;
}

function boxesOf(items: readonly PrintedItem[]): readonly BlockContent[] {
  const [first] = items;
  if (first?.kind === 'shortAnswer') {
    return items.flatMap(({ number }) => [
      paragraph(`${number}.`),
      ...Array.from({ length: LINES }, () => paragraph('　')),
    ]);
  }
  if (first?.kind === 'cloze' || first?.kind === 'matching') {
    return [table(items.map(({ number, key }) => [`${number}`, key.map(() => '__________').join('　')]))];
  }
  const rows: (readonly string[])[] = [];
  for (let at = 0; at < items.length; at += BOXES) {
    const row = items.slice(at, at + BOXES);
    rows.push(
      row.map(({ number }) => `${number}`),
      row.map(() => '　'),
    );
  }
  return rows.length > 2
    ? rows.flatMap((row, index) => (index % 2 === 0 ? [table([row, rows[index + 1] ?? []])] : []))
    : [table(rows)];
}

function keyTable(items: readonly PrintedItem[]): BlockContent {
  return table([
    ['题号', '答案', '解析'],
    ...items.map(({ number, key, isTrue, explanation }) => [
      `${number}`,
      isTrue === null ? key.join('；') : isTrue ? TRUE_NAME : FALSE_NAME,
      explanation,
    ]),
  ]);
}

function heading(depth: 1 | 2, value: string): Root['children'][number] {
  return { type: 'heading', depth, children: [{ type: 'text', value }] };
}

/** Lines that stay together. */
function paragraph(...lines: readonly string[]): BlockContent {
  return {
    type: 'paragraph',
    children: lines.flatMap((value, index): PhrasingContent[] =>
      index === 0 ? [{ type: 'text', value }] : [{ type: 'break' }, { type: 'text', value }],
    ),
  };
}

function table(rows: readonly (readonly string[])[]): BlockContent {
  return {
    type: 'table',
    children: rows.map(
      (cells): TableRow => ({
        type: 'tableRow',
        children: cells.map((value) => ({ type: 'tableCell', children: [{ type: 'text', value }] })),
      }),
    ),
  };
}

function letter(index: number): string {
  return String.fromCharCode(65 + index);
}
