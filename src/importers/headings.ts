import type { DraftBlock } from './draft';
import { sliceWords } from './words';

const NUMERAL = '[一二三四五六七八九十百零〇]+';

/** Ways to number parts of a Chinese document, from the outermost inwards (GB/T 9704-2012, 7.3.3, and books). */
const NUMBERINGS: readonly RegExp[] = [
  /^第[一二三四五六七八九十百零〇\d]+[编篇部卷]/u,
  /^第[一二三四五六七八九十百零〇\d]+[章回]/u,
  /^第[一二三四五六七八九十百零〇\d]+节/u,
  new RegExp(`^${NUMERAL}[、．.]`, 'u'),
  new RegExp(`^[（(]${NUMERAL}[）)]`, 'u'),
  /^\d{1,2}[.．、](?![\d])/u,
  /^[（(]\d{1,2}[）)]/u,
];
/** The place of （一） in `NUMBERINGS`. */
const ITEM_RANK = 4;
const ARTICLE = /^第[一二三四五六七八九十百千零〇\d]+条[\s　:：]/u;
const FEWEST_ARTICLES = 3;
/** A numbered line at most this long that is no full sentence is a heading. */
const MAX_HEADING = 60;
/** A paragraph may open with its heading, up to the first full stop, at most this far in. */
const MAX_RUN_IN = 45;

/** From this rank on, numbers are those of lists as often as of headings. */
const FIRST_INNER = 5;

/**
 * Makes headings of paragraphs that look like numbered headings (`一、`, `（一）`, `1.`, `第一章`), and divides
 * a paragraph that opens with one (`1.强化武装,砥砺品格。始终把…`). Levels follow which numberings the document
 * uses, outermost first. A run of short lines of the same inner numbering is a list, not a row of empty sections.
 * Where the document marks headings of its own, only short lines with the outer numberings join them.
 */
export function recogniseHeadings(blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  const articles = blocks.filter(({ text }) => ARTICLE.test(text)).length;
  // Under the articles of a law, （一）（二） are what a rule lists.
  const innermost = articles >= FEWEST_ARTICLES ? ITEM_RANK - 1 : NUMBERINGS.length;
  const ranks = blocks.map((block) => {
    const rank = block.kind === 'paragraph' ? rankOf(block.text) : -1;
    return rank <= innermost ? rank : -1;
  });
  if (blocks.some(({ kind }) => kind === 'heading')) return joinHeadings(blocks, ranks);
  const divided = blocks.map((block, index) => ((ranks[index] ?? -1) < 0 ? 0 : divide(block.text)));
  const isList = ranks.map((rank, index) => {
    const isPlain = (at: number): boolean => ranks[at] === rank && divided[at] === 0;
    return rank >= FIRST_INNER && isPlain(index) && (isPlain(index - 1) || isPlain(index + 1));
  });
  const isHeading = (index: number): boolean =>
    (ranks[index] ?? -1) >= 0 &&
    !isList[index] &&
    ((divided[index] ?? 0) > 0 || isShort(blocks[index]?.text ?? ''));
  const used = [...new Set(ranks.filter((_, index) => isHeading(index)))].sort((a, b) => a - b);

  return blocks.flatMap((block, index): readonly DraftBlock[] => {
    if (isList[index]) return [{ ...block, kind: 'listItem' }];
    if (!isHeading(index)) return [block];
    const level = Math.min(6, used.indexOf(ranks[index] ?? -1) + 1);
    const at = divided[index] ?? 0;
    if (at === 0) return [{ ...block, kind: 'heading', level }];
    const { inlines: _inlines, anchors = [], ...rest } = block;
    const from = at + (/^\s*/u.exec(block.text.slice(at))?.[0].length ?? 0);
    return [
      { ...rest, anchors, kind: 'heading', level, ...sliceWords(block, 0, at) },
      { ...rest, ...sliceWords(block, from, block.text.length) },
    ];
  });
}

/**
 * Headings by their look among marked ones: at the level of those with the same numbering, else below the nearest outer
 * numbering, else below the heading they come after. Neighbours of the same numbering are a list.
 */
function joinHeadings(blocks: readonly DraftBlock[], ranks: readonly number[]): readonly DraftBlock[] {
  const marked = new Map<number, number>();
  for (const { kind, text, level = 1 } of blocks) {
    const rank = kind === 'heading' ? rankOf(text) : -1;
    if (rank >= 0 && !marked.has(rank)) marked.set(rank, level);
  }
  const isHeading = (index: number): boolean => {
    const rank = ranks[index] ?? -1;
    const text = blocks[index]?.text ?? '';
    const isAlone = ranks[index - 1] !== rank && ranks[index + 1] !== rank;
    return rank >= 0 && rank < FIRST_INNER && isAlone && isShort(text) && !/[。！？]$/u.test(text);
  };
  const found = new Set(ranks.filter((_, index) => isHeading(index)));
  const outerOf = (rank: number): number | undefined =>
    [...new Set([...marked.keys(), ...found])].filter((one) => one < rank).sort((a, b) => b - a)[0];
  const levelOf = (rank: number, before: number): number => {
    const level = marked.get(rank);
    const outer = outerOf(rank);
    return level ?? (outer === undefined ? before + 1 : levelOf(outer, before) + 1);
  };
  let before = 0;
  return blocks.map((block, index) => {
    if (block.kind === 'heading') before = block.level ?? 1;
    return isHeading(index)
      ? { ...block, kind: 'heading', level: Math.min(6, levelOf(ranks[index] ?? 0, before)) }
      : block;
  });
}

/** True for text that opens with a heading's number. */
export function isNumbered(text: string): boolean {
  return rankOf(text) >= 0;
}

function rankOf(text: string): number {
  return NUMBERINGS.findIndex((numbering) => numbering.test(text));
}

/** Where the heading that a paragraph opens with ends; 0 where it opens with none. */
function divide(text: string): number {
  const stop = text.search(/[。！？]/u) + 1;
  if (stop === 0 || stop > MAX_RUN_IN || stop === text.length) return 0;
  const rest = text.slice(stop).trim();
  return /^[”’」』）)]/u.test(rest) || rest === '' ? 0 : stop;
}

function isShort(text: string): boolean {
  return text.length <= MAX_HEADING && !/[；;,，:：]$/u.test(text);
}
