import type { Inline, InlineKind } from '../core/text/model';
import { isSpaceBetween } from './unwrap';

/**
 * Part of a draft's words that looks or acts otherwise, or the place where a comment begins or ends (then empty, and
 * `target` is the comment's name). Offsets are into the words; `target` may be `#` and a name from `DraftBlock.anchors`.
 */
export interface DraftInline extends Omit<Inline, 'kind'> {
  readonly kind: InlineKind | 'commentStart' | 'commentEnd';
}

/** Words as a file gives them, before they have a place in a text. */
export interface DraftWords {
  readonly text: string;
  readonly inlines?: readonly DraftInline[];
}

/** Words to be put in the place of others. */
export interface WordEdit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** True for inlines that mark a place and have no words. */
export function isPlace({ kind }: DraftInline): boolean {
  return kind === 'commentStart' || kind === 'commentEnd';
}

/**
 * Puts other words in place of some, and moves the inlines along: one that touches replaced words takes all of the new
 * ones, and one that is left without words goes. `edits` are in order and apart.
 */
export function editWords({ text, inlines }: DraftWords, edits: readonly WordEdit[]): DraftWords {
  if (edits.length === 0) return inlines === undefined ? { text } : { text, inlines };
  const pieces: string[] = [];
  const starts: number[] = [];
  let length = 0;
  let copied = 0;
  for (const { start, end, words } of edits) {
    pieces.push(text.slice(copied, start));
    length += start - copied;
    starts.push(length);
    pieces.push(words);
    length += words.length;
    copied = end;
  }
  pieces.push(text.slice(copied));
  const move = (offset: number, edge: 'start' | 'end'): number => {
    const index = lastBefore(edits, offset, edge);
    const edit = edits[index];
    if (edit === undefined) return offset;
    const start = starts[index] ?? 0;
    if (offset < edit.end) return edge === 'start' ? start : start + edit.words.length;
    return start + edit.words.length + offset - edit.end;
  };
  const moved = (inlines ?? []).flatMap((inline): readonly DraftInline[] => {
    const start = move(inline.start, 'start');
    const end = isPlace(inline) ? start : move(inline.end, 'end');
    return end > start || isPlace(inline) ? [{ ...inline, start, end }] : [];
  });
  return moved.length === 0 ? { text: pieces.join('') } : { text: pieces.join(''), inlines: moved };
}

/** Index of the last edit that an offset lies behind or in; -1 where there is none. */
function lastBefore(edits: readonly WordEdit[], offset: number, edge: 'start' | 'end'): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = edits[middle]?.start ?? 0;
    if (start < offset || (start === offset && edge === 'start')) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The words from one offset to another. */
export function sliceWords(words: DraftWords, start: number, end: number): DraftWords {
  const { text, inlines = [] } = words;
  const kept = inlines.flatMap((inline): readonly DraftInline[] => {
    const from = Math.max(inline.start, start) - start;
    const to = Math.min(inline.end, end) - start;
    const isIn = isPlace(inline) ? inline.start >= start && inline.start <= end : to > from;
    return isIn ? [{ ...inline, start: from, end: to }] : [];
  });
  return kept.length === 0
    ? { text: text.slice(start, end) }
    : { text: text.slice(start, end), inlines: kept };
}

/** White space as one line of text has it: lines joined as a paragraph's are, runs of spaces made one, none at the ends. */
export function joinedLines(words: DraftWords): DraftWords {
  const { text } = words;
  const edits: WordEdit[] = [];
  for (const { 0: space, index: start } of text.matchAll(/\s+/gu)) {
    const end = start + space.length;
    let joint = ' ';
    if (start === 0 || end === text.length) joint = '';
    else if (space.includes('\n') && !isSpaceBetween(text.slice(start - 2, start), text.slice(end, end + 2)))
      joint = '';
    if (joint !== space) edits.push({ start, end, words: joint });
  }
  return editWords(words, edits);
}

/** Words as a canonical text holds them: in NFC, without line feeds, and without space at the ends. */
export function canonicalWords(words: DraftWords): DraftWords {
  const { text } = words;
  const isReady = text.trim() === text && !text.includes('\n');
  const lines = isReady
    ? words
    : editWords(
        words,
        [...text.matchAll(/^\s+|\s*\n\s*|\s+$/gu)].map(({ 0: space, index }) => {
          const end = index + space.length;
          return { start: index, end, words: index === 0 || end === text.length ? '' : ' ' };
        }),
      );
  if (lines.text.normalize('NFC') === lines.text) return lines;
  if (lines.inlines === undefined) return { text: lines.text.normalize('NFC').trim() };
  // A character and what composes with it; nothing composes across these.
  const clusters = lines.text.matchAll(/[^\p{M}\u1160-\u11ff][\p{M}\u1160-\u11ff]*/gu);
  return editWords(
    lines,
    [...clusters].flatMap(({ 0: cluster, index }) => {
      const composed = cluster.normalize('NFC');
      return composed === cluster ? [] : [{ start: index, end: index + cluster.length, words: composed }];
    }),
  );
}
