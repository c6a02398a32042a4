import type { Block } from '../../../core/text/model';
import { blocksIn, chunkAt } from '../../ui/text-blocks';

/** What is known of the elements of an article: by their block's id, some of which may have left the page since. */
interface Known {
  readonly blocks: Map<string, HTMLElement>;
  /** The first block of each chunk, or of a short article, when its blocks were noted. */
  readonly noted: Map<Element, Element>;
}

const known = new WeakMap<HTMLElement, Known>();

/** The element of a block, or `null` where it is not on the page. */
export function blockElement(root: HTMLElement, { id, start }: Block): HTMLElement | null {
  const found = known.get(root)?.blocks.get(id);
  if (found && root.contains(found)) return found;
  const now = noteBlocks(root, chunkAt(root, start) ?? root).get(id);
  return now && root.contains(now) ? now : null;
}

/** One pass for all of a chunk, or short article: to ask the document for each block would go through it each time. */
function noteBlocks(root: HTMLElement, part: HTMLElement): ReadonlyMap<string, HTMLElement> {
  const { blocks, noted } = known.get(root) ?? { blocks: new Map(), noted: new Map() };
  known.set(root, { blocks, noted });
  const first = part.firstElementChild;
  if (first && noted.get(part) !== first) {
    noted.set(part, first);
    for (const element of blocksIn(part)) blocks.set(element.dataset['block'] ?? '', element);
  }
  return blocks;
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
