import type { Span } from '../../text/model';
import type { EnglishPart } from './parts';
import { isClosed, linkLength, splitEnglish } from './sentences';

/** A sentence, or an item that its lead-in makes one. Without its marker and the link that it opens with. */
export interface EnglishSentence extends Span {
  /** Where it begins with its link. */
  readonly full: number;
  /** The sentence before in the same paragraph. */
  readonly previous: EnglishSentence | null;
  /** The words that lead an item in, colon included; `null` for a sentence of its own. */
  readonly leadIn: Span | null;
  /** Where it is said: Article 4, Case 2; `null` where the text is one piece. */
  readonly part: EnglishPart | null;
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

/** What a paragraph holds. */
export interface Paragraph {
  readonly sentences: readonly EnglishSentence[];
  readonly lists: readonly ItemList[];
  /** Its last words, where they end in a colon and lead in what follows. */
  readonly leadIn: Span | null;
}

/** Reads a paragraph, or the words of an item that `leadIn` leads in. Spans in UTF-16 code units. */
export function readParagraph(
  text: string,
  body: Span,
  leadIn: Span | null,
  part: EnglishPart | null,
): Paragraph {
  const sentences: EnglishSentence[] = [];
  const lists: ItemList[] = [];
  let previous: EnglishSentence | null = null;
  let opensList: Span | null = null;
  for (const [index, span] of splitEnglish(text, body).entries()) {
    const words = text.slice(span.start, span.end);
    const inline = inlineItems(text, span);
    if (inline !== null) {
      lists.push({ ...inline, count: 'letters', part });
      for (const item of inline.items)
        sentences.push({ ...item, full: item.start, previous: null, leadIn: inline.leadIn, part });
      previous = null;
      continue;
    }
    const lead = index === 0 ? leadIn : null;
    const start = span.start + linkLength(words);
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
    withoutEnd(text, {
      start: span.start + index + mark.length,
      end: span.start + (marks[at + 1]?.index ?? words.length),
    }),
  );
  return { leadIn: { start: span.start, end: span.start + first.index }, items, ...span };
}

/** An item without the stop, the semicolon and the "and" that end it. */
export function withoutEnd(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const kept = words.replace(/(?:[;,]?\s+(?:and|or))?[\s.;,]*$/u, '');
  // 7 p.m.: the stop belongs to the word.
  const stop = /\b(?:[ap]\.m|etc)$/u.test(kept) && words.charAt(kept.length) === '.' ? 1 : 0;
  return { start: start + kept.length - kept.trimStart().length, end: start + kept.length + stop };
}
