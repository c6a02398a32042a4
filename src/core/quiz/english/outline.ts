import type { Block, CanonicalText, Span } from '../../text/model';
import { countedPoints } from './counted-points';
import { englishBlocks } from './is-english';
import { isTitle, labelLength, partAt, partsOf, type EnglishPart } from './parts';
import { readParagraph, withoutEnd, type EnglishSentence, type ItemList } from './read-paragraph';
import { MARKER } from './sentences';

/** The English part of a text, read once. Offsets are UTF-16 code units. */
export interface EnglishOutline {
  readonly blocks: readonly Block[];
  readonly sentences: readonly EnglishSentence[];
  readonly lists: readonly ItemList[];
  readonly parts: readonly EnglishPart[];
}

const PROSE: readonly Block['kind'][] = ['paragraph', 'listItem', 'quotation'];

/** Items, a block each, that the words before them lead in. */
interface OpenList {
  readonly count: ItemList['count'];
  readonly leadIn: Span;
  readonly items: Span[];
  end: number;
}

/** Finding facts and asking about them each want it. */
const outlines = new WeakMap<CanonicalText, EnglishOutline>();

/** The English paragraphs of a text as sentences, lists of points and numbered parts; read once for each text. */
export function readEnglish(source: CanonicalText): EnglishOutline {
  const known = outlines.get(source) ?? outlineOf(source);
  outlines.set(source, known);
  return known;
}

function outlineOf(source: CanonicalText): EnglishOutline {
  const { text } = source;
  const blocks = englishBlocks(source);
  const parts = partsOf(source, blocks);
  const sentences: EnglishSentence[] = [];
  const lists: ItemList[] = [];
  const titles: Span[] = [];
  let leadIn: Span | null = null;
  let open: OpenList | null = null;
  const close = (): void => {
    if (open !== null && open.items.length > 1) {
      const { start } = open.leadIn;
      lists.push({ ...open, start, part: partAt(parts, start) });
    }
    open = null;
    leadIn = null;
  };
  for (const block of blocks) {
    const part = partAt(parts, block.start);
    const label = part?.start === block.start ? labelLength(text.slice(block.start, block.end)) : 0;
    const body = { start: block.start + label, end: block.end };
    const marker = MARKER.exec(text.slice(body.start, body.end))?.[0] ?? '';
    const count = countOf(block, marker);
    const led: Span | null = count !== null && (open === null || open.count === count) ? leadIn : null;
    if (led === null) close();
    const isHead = block.kind === 'heading' || (led === null && isTitle(text.slice(body.start, body.end)));
    if (isHead) titles.push(body);
    if (isHead || !PROSE.includes(block.kind)) continue;
    const words = { start: body.start + marker.length, end: body.end };
    if (led !== null && count !== null) {
      open ??= { count, leadIn: led, items: [], end: block.end };
      open.items.push(withoutEnd(text, words));
      open.end = block.end;
    }
    const read = readParagraph(text, words, led, part);
    sentences.push(...read.sentences);
    lists.push(...read.lists);
    if (led === null) leadIn = read.leadIn;
  }
  close();
  return { blocks, sentences, lists: [...lists, ...countedPoints(text, sentences, titles)], parts };
}

/** How a block counts itself as an item; `null` where it is none. */
function countOf({ kind, list }: Block, marker: string): ItemList['count'] | null {
  const mark = marker === '' && kind === 'listItem' ? (list?.marker ?? '•') : marker;
  if (mark === '') return null;
  if (/\d/u.test(mark)) return 'figures';
  return /[a-z]/u.test(mark) ? 'letters' : 'bullets';
}
