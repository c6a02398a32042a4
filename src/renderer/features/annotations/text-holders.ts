/** Elements of an article by their block's id; an entry may have left the page since. */
const elements = new WeakMap<HTMLElement, Map<string, HTMLElement>>();

/** The element of a block, or `null` where it is not on the page. */
export function blockElement(root: HTMLElement, id: string): HTMLElement | null {
  const known = elements.get(root)?.get(id);
  if (known && root.contains(known)) return known;
  // One pass for all: asking the document for each of thousands of blocks would go through it each time.
  const found = new Map<string, HTMLElement>();
  for (const element of root.querySelectorAll<HTMLElement>('[data-block]')) {
    found.set(element.dataset['block'] ?? '', element);
  }
  elements.set(root, found);
  return found.get(id) ?? null;
}

/** The elements that hold the text of `element`, in order: those inside it, else itself if it is one. */
export function holdersIn(element: HTMLElement): readonly HTMLElement[] {
  const inside = element.querySelectorAll<HTMLElement>('[data-start]');
  if (inside.length > 0) return [...inside];
  return element.dataset['start'] === undefined ? [] : [element];
}

/** Where a holder's text starts, as an offset into the whole text. */
export function startOfHolder(holder: HTMLElement | undefined): number {
  return Number(holder?.dataset['start'] ?? Number.POSITIVE_INFINITY);
}

/** Where a holder's text ends, as an offset into the whole text. */
export function endOfHolder(holder: HTMLElement): number {
  const node = holder.firstChild;
  return startOfHolder(holder) + (node instanceof Text ? node.length : 0);
}

/** The last index below `length` for which `isSo`, which holds up to some index and not after it; -1 if none. */
export function lastIndexWhere(length: number, isSo: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isSo(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
