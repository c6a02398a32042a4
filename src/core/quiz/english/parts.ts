import type { Block, CanonicalText, Span } from '../../text/model';

/** An article of a regulation, or one of several cases told one after another. */
export interface EnglishPart extends Span {
  readonly label: string;
  /** Its heading without the label; may be empty. */
  readonly title: string;
}

const PART =
  /^((?:Article|Section|Rule|Clause|Regulation|Case(?: [Ss]tudy)?|Example)\s+(?:\d{1,3}[A-Za-z]?|[IVX]{1,6}))(?![\p{L}\d])(?:\s*[.:–—-])?\s*/u;
/** Article 5 applies to …: a sentence about the article, not its head. */
const MENTION = /^(?:applies|apply|shall|is|does|of|and|or|may|to|also|in)\b/u;
const FEWEST = 2;
const LONGEST_TITLE = 90;

/** Length of the label (Article 4, Case 2:) that a paragraph opens with, in UTF-16 code units; 0 where there is none. */
export function labelLength(words: string): number {
  return PART.exec(words)?.[0].length ?? 0;
}

/** A line without a stop: a heading that the file does not mark as one. */
export function isTitle(words: string): boolean {
  return words.length <= LONGEST_TITLE && !/[.!?:;,]["”’')]*$/u.test(words);
}

/**
 * The articles or cases that a text is told in, each down to the next. The last ends at the first heading that none before
 * it has too (conclusions, annexes). Empty for other texts.
 */
export function partsOf({ text }: CanonicalText, blocks: readonly Block[]): readonly EnglishPart[] {
  const heads = blocks.flatMap((block) => {
    const words = text.slice(block.start, block.end);
    const [all = '', label = ''] = PART.exec(words) ?? [];
    const rest = words.slice(all.length).trim();
    return label === '' || MENTION.test(rest)
      ? []
      : [{ label, title: isTitle(rest) ? rest : '', start: block.start }];
  });
  if (heads.length < FEWEST) return [];
  const last = heads.at(-1)?.start ?? 0;
  const wordsOf = ({ start, end }: Span) => text.slice(start, end);
  const known = new Set(blocks.filter(({ start }) => start < last).map(wordsOf));
  const closing = blocks.find(
    (block) =>
      block.start > last &&
      isTitle(wordsOf(block)) &&
      block.kind !== 'listItem' &&
      !known.has(wordsOf(block)),
  );
  const end = closing?.start ?? blocks.at(-1)?.end ?? 0;
  return heads.map((head, index) => ({ ...head, end: heads[index + 1]?.start ?? end }));
}

/** The part that an offset lies in; `null` where none does. */
export function partAt(parts: readonly EnglishPart[], offset: number): EnglishPart | null {
  return parts.findLast(({ start, end }) => start <= offset && offset < end) ?? null;
}

/** Article 4 (Records): as a question opens with it; empty for a text that is one piece. */
export function placeOf(part: EnglishPart | null, withTitle = true): string {
  if (part === null) return '';
  return part.title === '' || !withTitle ? `${part.label}: ` : `${part.label} (${part.title}): `;
}
