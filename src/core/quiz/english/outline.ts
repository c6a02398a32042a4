import type { Block, CanonicalText, Span } from '../../text/model';
import { englishBlocks } from './is-english';
import { isClosed, linkLength, MARKER, splitEnglish } from './sentences';

/** A sentence, or an item that its lead-in makes one. Without its marker and the link that it opens with. */
export interface EnglishSentence extends Span {
  /** Where it begins with its marker or link. */
  readonly full: number;
  /** The sentence before in the same paragraph. */
  readonly previous: EnglishSentence | null;
  /** The words that lead an item in, colon included; `null` for a sentence of its own. */
  readonly leadIn: Span | null;
  /** Where it is said: Article 4, Case 2; `null` where the text is one piece. */
  readonly part: EnglishPart | null;
}

/** An article of a regulation, or one of several cases told one after another. */
export interface EnglishPart extends Span {
  readonly label: string;
  /** Its heading without the label; may be empty. */
  readonly title: string;
}

/** Points that the text counts or itemises, and what leads them in. */
export interface ItemList extends Span {
  /** How they are counted: in words (First, Second), with figures, letters, or only a bullet each. */
  readonly count: 'words' | 'figures' | 'letters' | 'bullets';
  readonly leadIn: Span;
  /** Without marker and closing stop. */
  readonly items: readonly Span[];
  readonly part: EnglishPart | null;
}

/** The English part of a text, read once. Offsets are UTF-16 code units. */
export interface EnglishOutline {
  readonly blocks: readonly Block[];
  readonly sentences: readonly EnglishSentence[];
  readonly lists: readonly ItemList[];
  readonly parts: readonly EnglishPart[];
}

const PROSE: readonly Block['kind'][] = ['paragraph', 'listItem', 'quotation'];
const PART =
  /^((Article|Section|Rule|Clause|Regulation|Case(?: [Ss]tudy)?|Example)\s+(?:\d{1,3}[A-Za-z]?|[IVX]{1,6}))(?![\p{L}\d])(?:\s*[.:–—-])?\s*/u;
const FEWEST_PARTS = 2;
const LONGEST_TITLE = 90;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

/** Reads the English paragraphs of a text into sentences, lists of points and numbered parts. */
export function readEnglish(source: CanonicalText): EnglishOutline {
  const blocks = englishBlocks(source);
  const parts = partsOf(source, blocks);
  const sentences: EnglishSentence[] = [];
  const lists: ItemList[] = [];
  let leadIn: Span | null = null;
  let open: { marker: string; items: Span[]; last: number } | null = null;
  const close = (): void => {
    if (open !== null && leadIn !== null && open.items.length > 1) {
      const part = partAt(parts, leadIn.start);
      lists.push({
        count: countOf(open.marker),
        leadIn,
        items: open.items,
        start: leadIn.start,
        end: open.last,
        part,
      });
    }
    open = null;
  };
  for (const block of blocks) {
    const part = parts.find(({ start }) => start === block.start);
    const from =
      part === undefined ? block.start : block.start + (PART.exec(wordsOf(source, block))?.[0].length ?? 0);
    const body = { start: from, end: block.end };
    const marker =
      block.kind === 'listItem' ? (block.list?.marker ?? '•') : MARKER.exec(wordsOf(source, body))?.[0];
    const isLed =
      leadIn !== null && marker !== undefined && (open === null || countOf(open.marker) === countOf(marker));
    if (!isLed) {
      close();
      leadIn = null;
    }
    if (!PROSE.includes(block.kind) || (!isLed && isTitle(wordsOf(source, body)))) continue;
    const stripped = withoutMarker(source.text, body);
    if (isLed) {
      open ??= { marker, items: [], last: block.end };
      open.items.push(trimmed(source.text, stripped));
      open.last = block.end;
    }
    const read = sentencesOf(source.text, stripped, isLed ? leadIn : null, partAt(parts, block.start));
    sentences.push(...read.sentences);
    lists.push(...read.lists);
    if (!isLed && read.leadIn !== null) leadIn = read.leadIn;
  }
  close();
  return { blocks, sentences, lists, parts };
}

function sentencesOf(text: string, body: Span, leadIn: Span | null, part: EnglishPart | null) {
  const sentences: EnglishSentence[] = [];
  const lists: ItemList[] = [];
  let previous: EnglishSentence | null = null;
  let opensList: Span | null = null;
  const counted: { leadIn: Span; items: Span[]; last: number } = { leadIn: body, items: [], last: 0 };
  const closeCounted = (): void => {
    if (counted.items.length > 1) {
      const { leadIn: lead, items, last } = counted;
      lists.push({ count: 'words', leadIn: lead, items, start: lead.start, end: last, part });
    }
    counted.items = [];
  };
  for (const [index, span] of splitEnglish(text, body).entries()) {
    const words = text.slice(span.start, span.end);
    const start = span.start + linkLength(words);
    const inline = inlineItems(text, span);
    if (inline !== null) {
      lists.push({ ...inline, count: 'letters', part });
      for (const item of inline.items)
        sentences.push({ ...item, full: item.start, previous: null, leadIn: inline.leadIn, part });
      previous = null;
      continue;
    }
    const number = ORDINALS.findIndex((word) => new RegExp(`^${word}(?:ly)?,\\s`, 'iu').test(words));
    if (number === 0 && previous !== null) {
      closeCounted();
      counted.leadIn = { start: previous.start, end: previous.end };
    } else if (number < 0 && !/^(?:finally|lastly),\s/iu.test(words) && counted.items.length > 1)
      closeCounted();
    const isNext =
      number === counted.items.length || (/^(?:finally|lastly),\s/iu.test(words) && counted.items.length > 1);
    if (isNext && (number > 0 || counted.leadIn !== body)) {
      counted.items.push(trimmed(text, { start, end: span.end }));
      counted.last = span.end;
    }
    const lead = index === 0 ? leadIn : null;
    const sentence: EnglishSentence = {
      start,
      end: span.end,
      full: span.start,
      previous,
      leadIn: lead,
      part,
    };
    opensList = words.endsWith(':') ? span : null;
    if (isClosed(words) || lead !== null) sentences.push(sentence);
    previous = sentence;
  }
  closeCounted();
  return { sentences, lists, leadIn: opensList };
}

/** The items of a sentence that counts them with letters: shall (a) …; (b) …; and (c) …. */
function inlineItems(text: string, span: Span): Pick<ItemList, 'leadIn' | 'items' | 'start' | 'end'> | null {
  const words = text.slice(span.start, span.end);
  const marks = [...words.matchAll(/(?:^|\s)\(([a-h])\)\s+/gu)];
  const isRow = marks.length > 1 && marks.every(([, letter], index) => letter === 'abcdefgh'.charAt(index));
  const [first] = marks;
  if (!isRow || first === undefined || first.index < 8) return null;
  const items = marks.map(({ index, 0: mark }, at) =>
    trimmed(text, {
      start: span.start + index + mark.length,
      end: span.start + (marks[at + 1]?.index ?? words.length),
    }),
  );
  return { leadIn: { start: span.start, end: span.start + first.index }, items, ...span };
}

function partsOf({ text }: CanonicalText, blocks: readonly Block[]): readonly EnglishPart[] {
  const heads = blocks.flatMap((block) => {
    const words = text.slice(block.start, block.end);
    const [all = '', label = ''] = PART.exec(words) ?? [];
    const rest = words.slice(all.length).trim();
    // Article 5 applies to …: a sentence about the article, not its head.
    if (label === '' || /^(?:applies|shall|is|does|of|and|or|may|to|also|in)\b/u.test(rest)) return [];
    return [{ label, title: isTitle(rest) ? rest : '', start: block.start }];
  });
  if (heads.length < FEWEST_PARTS) return [];
  const end = blocks.at(-1)?.end ?? 0;
  return heads.map((head, index) => ({ ...head, end: heads[index + 1]?.start ?? end }));
}

function partAt(parts: readonly EnglishPart[], offset: number): EnglishPart | null {
  return parts.findLast(({ start, end }) => start <= offset && offset < end) ?? null;
}

/** A line without a stop: a heading that the file does not mark as one. */
function isTitle(words: string): boolean {
  return words.length <= LONGEST_TITLE && !/[.!?:;,]["”’')]*$/u.test(words);
}

function countOf(marker: string): ItemList['count'] {
  if (/\d/u.test(marker)) return 'figures';
  return /[a-z]/u.test(marker) ? 'letters' : 'bullets';
}

function withoutMarker(text: string, { start, end }: Span): Span {
  return { start: start + (MARKER.exec(text.slice(start, end))?.[0].length ?? 0), end };
}

/** An item without the stop, the semicolon and the "and" that end it. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const kept = words.replace(/(?:[;,]?\s+(?:and|or))?[\s.;,]*$/u, '');
  return { start: start + kept.length - kept.trimStart().length, end: start + kept.length };
}

function wordsOf({ text }: CanonicalText, { start, end }: Span): string {
  return text.slice(start, end);
}
