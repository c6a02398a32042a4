import { lastIndexWhere } from '../../text/last-index-where';
import type { CanonicalText, Span } from '../../text/model';

/** A numbered article of a law, or one of several cases told one after another; spans in UTF-16 code units. */
export interface Part extends Span {
  readonly kind: 'article' | 'case';
  /** As written: 第五条; 案例二. */
  readonly label: string;
  /** A case's heading without its label; empty for an article. */
  readonly title: string;
  /** Where the words begin that the label stands before. */
  readonly bodyStart: number;
}

const NUMERAL = '[一二三四五六七八九十百千零〇\\d]{1,7}';
const ARTICLE = new RegExp(`^(第${NUMERAL}条(?:之[一二三四五六七八九十])?)[\\s　:：]+`, 'u');
const CASE = new RegExp(`^((?:典型)?案例${NUMERAL})[\\s　:：]+(\\P{P}.*)$`, 'u');
/** Fewer labels are mentions, no structure. */
const FEWEST = { article: 3, case: 2 } as const;
const LONGEST_TITLE = 40;

/** How a law refers to its own parts: 第三十五条, 第一款, 第二章. Never a quantity to ask for. */
export const PART_REFERENCE = new RegExp(`第${NUMERAL}(?:条|款|项|章|节|编)`, 'u');

/**
 * The articles of a law and the cases of a collection, in order, each down to the next one or to the next heading.
 * Empty for texts that are not built so.
 */
export function partsOf({ text, blocks }: CanonicalText): readonly Part[] {
  const parts: Part[] = [];
  let open: Part | null = null;
  const close = (end: number): void => {
    if (open !== null) parts.push({ ...open, end });
    open = null;
  };
  for (const block of blocks) {
    const next = partAt(text, block);
    if (next !== null || (block.kind === 'heading' && open?.kind === 'article')) close(block.start);
    if (next !== null) open = next;
  }
  close(text.length);
  return parts.filter(({ kind }) => parts.filter((part) => part.kind === kind).length >= FEWEST[kind]);
}

function partAt(text: string, { start, end }: Span): Part | null {
  const words = text.slice(start, end);
  const article = ARTICLE.exec(words);
  if (article !== null) {
    const bodyStart = start + article[0].length;
    return { kind: 'article', label: article[1] ?? '', title: '', start, end, bodyStart };
  }
  const [, label = '', title = ''] = CASE.exec(words) ?? [];
  if (label === '' || title.length > LONGEST_TITLE || /[。；;]/u.test(title)) return null;
  return { kind: 'case', label, title, start, end, bodyStart: end };
}

/** The part that an offset lies in; `null` where none does. */
export function partOf(parts: readonly Part[], offset: number): Part | null {
  const part = parts[lastIndexWhere(parts.length, (at) => (parts[at]?.start ?? 0) <= offset)];
  return part !== undefined && offset < part.end ? part : null;
}
