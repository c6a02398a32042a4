import type { DraftBlock } from './draft';
import { type DraftInline, type DraftWords, editWords, sliceWords, type WordEdit } from './words';

/** How a note begins by itself: its number in some bracket, or a sign. */
const OWN_MARK = /^\s*(?:[[(（【〔]?\d{1,3}[\])）】〕]?[.、:：]?|[①-⑳]|[*†‡^])\s*/u;

/** What a reference says that only stands for its note. */
const ONLY_MARK = /^(?:注释?|note)?[\s\p{P}\p{S}\p{N}a-z]{0,8}$/iu;

/**
 * Numbers the notes of a document anew, in the order in which the text refers to them: `[1]` in the text and `[1] ` before
 * the note, whatever number or sign either had in the file, so that none runs together with the words before it. Notes
 * that are referred to go to the end; a reference that leads to no note is left as words, and as a link if it leads elsewhere.
 */
export function numberNotes(blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  const notes = new Map<string, DraftBlock>();
  for (const block of blocks) {
    if (block.kind === 'footnote') for (const anchor of block.anchors ?? []) notes.set(`#${anchor}`, block);
  }
  const numbers = new Map<DraftBlock, number>();
  const numberOf = (target: string | undefined): number | null => {
    const note = target === undefined ? undefined : notes.get(target);
    if (note === undefined) return null;
    const number = numbers.get(note) ?? numbers.size + 1;
    numbers.set(note, number);
    return number;
  };
  const body = blocks.map((block) => (block.kind === 'footnote' ? block : numbered(block, numberOf)));
  const places = placesOfReferences(blocks);
  const atEnd: DraftBlock[] = [];
  // Notes may refer to notes, so that there may be more of them while they are read.
  for (const [note, number] of numbers) {
    const own = OWN_MARK.exec(note.text)?.[0].length ?? 0;
    const words = sliceWords(withoutWayBack(note, places), own, note.text.length);
    const opened = editWords(words, [{ start: 0, end: 0, words: `[${number}] ` }]);
    atEnd.push(numbered({ ...withoutInlines(note), ...opened }, numberOf));
  }
  return [...body.filter((block) => !numbers.has(block)), ...atEnd];
}

function numbered(block: DraftBlock, numberOf: (target: string | undefined) => number | null): DraftBlock {
  const words = refer(block, numberOf);
  if (block.row === undefined) return { ...withoutInlines(block), ...words };
  const cells = block.row.cells.map(({ inlines, text, ...cell }) => ({
    ...cell,
    ...refer(inlines === undefined ? { text } : { text, inlines }, numberOf),
  }));
  return {
    ...withoutInlines(block),
    text: cells.map(({ text }) => text).join('\t'),
    row: { ...block.row, cells },
  };
}

/** Gives references their numbers; two at one place keep their order. */
function refer(
  { text, inlines = [] }: DraftWords,
  numberOf: (target: string | undefined) => number | null,
): DraftWords {
  const edits: WordEdit[] = [];
  const kept = inlines.map((inline) => {
    if (inline.kind !== 'noteRef') return inline;
    const number = numberOf(inline.target);
    if (number === null) return { ...inline, kind: 'link' as const };
    const isApart = inline.start >= (edits.at(-1)?.end ?? 0);
    const isMark = ONLY_MARK.test(text.slice(inline.start, inline.end));
    if (isApart && isMark) edits.push({ start: inline.start, end: inline.end, words: `[${number}]` });
    return inline;
  });
  const isReference = new Set(edits.map(({ start, end }) => `${start}-${end}`));
  return editWords(
    {
      text,
      inlines: kept.filter(
        ({ kind, start, end }) => kind !== 'superscript' || !isReference.has(`${start}-${end}`),
      ),
    },
    edits,
  );
}

/** By the targets of references: the names of the blocks that hold them. */
function placesOfReferences(blocks: readonly DraftBlock[]): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new Map<string, Set<string>>();
  for (const block of blocks) {
    for (const { kind, target } of inlinesOf(block)) {
      if (kind !== 'noteRef' || target === undefined) continue;
      const names = places.get(target) ?? new Set();
      for (const anchor of block.anchors ?? []) names.add(`#${anchor}`);
      places.set(target, names);
    }
  }
  return places;
}

/** A note without links that lead back to where it is referred to. */
function withoutWayBack(
  { text, inlines = [], anchors = [] }: DraftBlock,
  places: ReadonlyMap<string, ReadonlySet<string>>,
): DraftWords {
  const back = anchors.map((anchor) => places.get(`#${anchor}`));
  const leadsBack = (target = '') => back.some((names) => names?.has(target) === true);
  return { text, inlines: inlines.filter(({ target }) => !leadsBack(target)) };
}

function inlinesOf({ inlines = [], row }: DraftBlock): readonly DraftInline[] {
  return [...inlines, ...(row?.cells.flatMap((cell) => cell.inlines ?? []) ?? [])];
}

function withoutInlines({ inlines: _inlines, ...block }: DraftBlock): DraftBlock {
  return block;
}
