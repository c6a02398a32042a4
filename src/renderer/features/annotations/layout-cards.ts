/** A card in the margin: where it would like to be, and how tall it is, in CSS pixels. */
export interface CardBox {
  readonly id: string;
  readonly top: number;
  readonly height: number;
}

/**
 * Tops of margin cards that never overlap and stay as near to their text as can be: the active card stands
 * exactly beside its text, those above it are pushed up, those below it down. Without an active card all are
 * pushed down from the top. Boxes are in order of `top`.
 *
 * @param gap least space between two cards, in CSS pixels
 * @returns the top of each card by id; a card pushed above the page starts at a negative top only where an
 *   active card leaves no room
 */
export function layoutCards(
  boxes: readonly CardBox[],
  gap: number,
  activeId: string | null,
): ReadonlyMap<string, number> {
  const tops = new Map<string, number>();
  const pinned = Math.max(
    0,
    boxes.findIndex((box) => box.id === activeId),
  );
  let free = Number.NEGATIVE_INFINITY;
  for (const box of boxes.slice(pinned)) {
    const top = Math.max(box.top, free);
    tops.set(box.id, top);
    free = top + box.height + gap;
  }
  let ceiling = boxes[pinned]?.top ?? 0;
  for (const box of boxes.slice(0, pinned).reverse()) {
    const top = Math.min(box.top, ceiling - gap - box.height);
    tops.set(box.id, top);
    ceiling = top;
  }
  return tops;
}
