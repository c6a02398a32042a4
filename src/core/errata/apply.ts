import type { Block, CanonicalText, Span } from '../text/model';
import type { Erratum } from './model';

/** Why an erratum cannot be applied to a text. */
export const ERRATUM_PROBLEMS = [
  'outOfRange',
  'mismatch',
  'sameReading',
  'lineBreak',
  'notNfc',
  'overlap',
  'acrossBlocks',
  'emptiesBlock',
] as const;
export type ErratumProblem = (typeof ERRATUM_PROBLEMS)[number];

/** A corrected revision, and how its offsets relate to those of the revision it was made from. */
export interface Correction {
  readonly corrected: CanonicalText;
  /**
   * A span of the received text -> the same words in the corrected text. A span that touches replaced words
   * takes in all of the replacement; an empty span where words were taken out or put in takes those in.
   */
  readonly toCorrected: (span: Span) => Span;
  /** A span of the corrected text -> the same words in the received text, by the same rule. */
  readonly toReceived: (span: Span) => Span;
  /** Where each erratum's proposed words stand in the corrected text; empty where words were taken out. */
  readonly marks: readonly (Span & { readonly erratumId: string })[];
}

/** Finds the first problem of every erratum that cannot be applied to `source`; empty where all can be. */
export function checkErrata(
  source: CanonicalText,
  errata: readonly Erratum[],
): readonly { readonly index: number; readonly problem: ErratumProblem }[] {
  const order = errata
    .map((erratum, index) => ({ erratum, index }))
    .sort((a, b) => a.erratum.start - b.erratum.start);
  const found: { index: number; problem: ErratumProblem }[] = [];
  let reached = 0;
  for (const { erratum, index } of order) {
    const problem = ownProblem(source.text, erratum) ?? (erratum.start < reached ? 'overlap' : undefined);
    if (problem === undefined) reached = erratum.end;
    else found.push({ index, problem });
  }
  if (found.length > 0) return found.sort((a, b) => a.index - b.index);
  return blockProblems(source.blocks, errata);
}

/**
 * Puts the proposed words of `errata` into `source` and moves the blocks along, ids kept.
 * Offsets are UTF-16 code units. Throws RangeError if `checkErrata` finds a problem: check first.
 */
export function applyErrata(source: CanonicalText, errata: readonly Erratum[]): Correction {
  if (errata.length === 0) return uncorrected(source);
  const [problem] = checkErrata(source, errata);
  if (problem) throw new RangeError(`Erratum ${problem.index} cannot be applied: ${problem.problem}`);

  const ordered = [...errata].sort((a, b) => a.start - b.start);
  const edits: Edit[] = [];
  let text = '';
  let copied = 0;
  for (const { id, start, end, proposed } of ordered) {
    text += source.text.slice(copied, start);
    edits.push({ id, from: { start, end }, to: { start: text.length, end: text.length + proposed.length } });
    text += proposed;
    copied = end;
  }
  text += source.text.slice(copied);

  const forward = edits.map(({ from, to }) => ({ from, to }));
  const backward = edits.map(({ from, to }) => ({ from: to, to: from }));
  const toCorrected = (span: Span): Span => mapSpan(forward, span);
  const blocks = source.blocks.map((block) => moveBlock(block, toCorrected));
  return {
    corrected: { text, blocks },
    toCorrected,
    toReceived: (span) => mapSpan(backward, span),
    marks: edits.map(({ id, to }) => ({ erratumId: id, ...to })),
  };
}

/** A text that nothing is wrong with is the same text; a book has blocks by the hundred thousand to be moved nowhere. */
function uncorrected(source: CanonicalText): Correction {
  const corrected = { text: source.text, blocks: source.blocks };
  return { corrected, toCorrected: (span) => span, toReceived: (span) => span, marks: [] };
}

/** A block with every span in it moved along. Inlines whose words are gone are dropped. */
function moveBlock(block: Block, move: (span: Span) => Span): Block {
  const { row, inlines } = block;
  return {
    ...block,
    ...move(block),
    ...(row && { row: { ...row, cells: row.cells.map((cell) => ({ ...cell, ...move(cell) })) } }),
    ...(inlines && {
      inlines: inlines
        .map((inline) => ({ ...inline, ...move(inline) }))
        .filter(({ start, end }) => start < end),
    }),
  };
}

interface Edit {
  readonly id: string;
  readonly from: Span;
  readonly to: Span;
}

type Move = Pick<Edit, 'from' | 'to'>;

function mapSpan(moves: readonly Move[], { start, end }: Span): Span {
  const isEmpty = start === end;
  return {
    start: mapOffset(moves, start, 'start', isEmpty ? 'before' : 'after'),
    end: mapOffset(moves, end, 'end', isEmpty ? 'after' : 'before'),
  };
}

/**
 * Walks the moves, which are in order and apart. `edge` says which end of a replacement an offset inside it
 * goes to; `atGap` on which side of words put in at this very offset it comes to stand.
 */
function mapOffset(
  moves: readonly Move[],
  offset: number,
  edge: 'start' | 'end',
  atGap: 'before' | 'after',
): number {
  let shift = 0;
  for (const { from, to } of moves) {
    const isGap = from.start === from.end;
    if (offset < from.start || (offset === from.start && !(isGap && atGap === 'after'))) break;
    if (offset < from.end) return to[edge];
    shift = to.end - from.end;
  }
  return offset + shift;
}

/** Code units around a replacement that can compose with it; longer runs of combining marks don't occur. */
const NFC_WINDOW = 32;

function ownProblem(text: string, erratum: Erratum): ErratumProblem | undefined {
  const { start, end, received, proposed } = erratum;
  if (start >= end || end > text.length) return 'outOfRange';
  if (text.slice(start, end) !== received) return 'mismatch';
  if (received === proposed) return 'sameReading';
  if (received.includes('\n')) return 'acrossBlocks';
  if (proposed.includes('\n')) return 'lineBreak';
  const before = text.slice(Math.max(0, start - NFC_WINDOW), start);
  const joined = before + proposed + text.slice(end, end + NFC_WINDOW);
  return joined.normalize('NFC') === joined ? undefined : 'notNfc';
}

function blockProblems(
  blocks: readonly Block[],
  errata: readonly Erratum[],
): readonly { index: number; problem: ErratumProblem }[] {
  return blocks.flatMap((block) => {
    const inside = errata.filter((erratum) => erratum.start >= block.start && erratum.end <= block.end);
    const removed = inside.reduce(
      (sum, erratum) => sum + erratum.end - erratum.start - erratum.proposed.length,
      0,
    );
    const last = inside.at(-1);
    if (last === undefined || removed < block.end - block.start) return [];
    return [{ index: errata.indexOf(last), problem: 'emptiesBlock' as const }];
  });
}
