import type { CanonicalText, Span } from '../text/model';
import { applyErrata } from './apply';
import type { Erratum } from './model';

/** Words of a block; `erratumId` where an erratum changes them. */
export interface Piece {
  readonly text: string;
  readonly erratumId: string | null;
}

/** A block that errata change, as received and as corrected. */
export interface ChangedBlock {
  readonly blockId: string;
  readonly received: readonly Piece[];
  readonly corrected: readonly Piece[];
}

/** The blocks that errata change, in the order of the text, both readings cut at the words that differ. */
export function changedBlocks(
  received: CanonicalText,
  accepted: readonly Erratum[],
): readonly ChangedBlock[] {
  const { corrected, marks } = applyErrata(received, accepted);
  const places = accepted.map(({ id, start, end }) => ({ erratumId: id, start, end }));
  return received.blocks.flatMap((block, index) => {
    const inside = places.filter(({ start, end }) => start >= block.start && end <= block.end);
    const after = corrected.blocks[index];
    if (inside.length === 0 || !after) return [];
    const ids = new Set(inside.map(({ erratumId }) => erratumId));
    return [
      {
        blockId: block.id,
        received: cut(received.text, block, inside),
        corrected: cut(
          corrected.text,
          after,
          marks.filter(({ erratumId }) => ids.has(erratumId)),
        ),
      },
    ];
  });
}

function cut(
  text: string,
  block: Span,
  places: readonly (Span & { readonly erratumId: string })[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = block.start;
  for (const { start, end, erratumId } of [...places].sort((a, b) => a.start - b.start)) {
    pieces.push(
      { text: text.slice(at, start), erratumId: null },
      { text: text.slice(start, end), erratumId },
    );
    at = end;
  }
  pieces.push({ text: text.slice(at, block.end), erratumId: null });
  return pieces.filter((piece) => piece.text !== '');
}
