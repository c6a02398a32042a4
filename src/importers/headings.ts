import type { DraftBlock } from './draft';

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

/**
 * Makes headings of paragraphs that look like numbered headings (`一、`, `（一）`, `1.`, `第一章`), and divides
 * a paragraph that opens with one (`1.强化武装,砥砺品格。始终把…`). Levels follow which numberings the document
 * uses, outermost first. A run of short lines of the same inner numbering is a list, not a row of empty sections.
 */
export function recogniseHeadings(blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  const articles = blocks.filter(({ text }) => ARTICLE.test(text)).length;
  // Under the articles of a law, （一）（二） are what a rule lists.
  const innermost = articles >= FEWEST_ARTICLES ? ITEM_RANK - 1 : NUMBERINGS.length;
  const ranks = blocks.map((block) => {
    const rank = block.kind === 'paragraph' ? rankOf(block.text) : -1;
    return rank <= innermost ? rank : -1;
  });
  const divided = blocks.map((block, index) =>
    (ranks[index] ?? -1) < 0 ? [block.text] : divide(block.text),
  );
  const isList = ranks.map((rank, index) => {
    const isPlain = (at: number): boolean => ranks[at] === rank && divided[at]?.length === 1;
    return rank >= 5 && isPlain(index) && (isPlain(index - 1) || isPlain(index + 1));
  });
  const isHeading = (index: number): boolean =>
    (ranks[index] ?? -1) >= 0 &&
    !isList[index] &&
    (divided[index]?.length === 2 || isShort(blocks[index]?.text ?? ''));
  const used = [...new Set(ranks.filter((_, index) => isHeading(index)))].sort((a, b) => a - b);

  return blocks.flatMap((block, index): readonly DraftBlock[] => {
    if (isList[index]) return [{ kind: 'listItem', text: block.text }];
    if (!isHeading(index)) return [block];
    const [title = '', rest] = divided[index] ?? [];
    const level = Math.min(6, used.indexOf(ranks[index] ?? -1) + 1);
    const heading: DraftBlock = { kind: 'heading', level, text: title };
    return rest === undefined ? [heading] : [heading, { kind: 'paragraph', text: rest }];
  });
}

/** True for text that opens with a heading's number. */
export function isNumbered(text: string): boolean {
  return rankOf(text) >= 0;
}

function rankOf(text: string): number {
  return NUMBERINGS.findIndex((numbering) => numbering.test(text));
}

/** The heading and the rest of a paragraph that opens with one; else the whole. */
function divide(text: string): readonly string[] {
  const stop = text.search(/[。！？]/u) + 1;
  if (stop === 0 || stop > MAX_RUN_IN || stop === text.length) return [text];
  const rest = text.slice(stop).trim();
  return /^[”’」』）)]/u.test(rest) || rest === '' ? [text] : [text.slice(0, stop), rest];
}

function isShort(text: string): boolean {
  return text.length <= MAX_HEADING && !/[；;,，:：]$/u.test(text);
}
