import { bringText } from './growing-text';

/*
 * The blocks of a text on the page, which are elements with `data-block`. Those of a long text stand in chunks, the
 * children of an article with `data-long`: a chunk out of view is not laid out, and to ask where something in it stands
 * would lay it out for nothing. So chunks are asked first.
 */

/** The chunks of a long text, in order; none of a short one. */
export function chunksOnPage(root: HTMLElement): readonly HTMLElement[] {
  if (root.dataset['long'] === undefined) return [];
  return [...root.children].filter((child) => child instanceof HTMLElement);
}

/** The blocks in an article or a chunk, in order. */
export function blocksIn(element: Element): readonly HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>('[data-block]')];
}

/** Where the words of a chunk start and end in the text, in UTF-16 code units. */
export function spanOfChunk(chunk: HTMLElement): { readonly start: number; readonly end: number } {
  return { start: Number(chunk.dataset['chunkStart']), end: Number(chunk.dataset['chunkEnd']) };
}

/**
 * The last block that `begins` says begins before some place of the page, in some twelve steps however long the text is;
 * the first block where none does. `null` where there is no text.
 */
export function lastBeginning(
  root: HTMLElement,
  begins: (element: HTMLElement) => boolean,
): HTMLElement | null {
  const chunks = chunksOnPage(root);
  const chunk = lastOf(chunks, begins);
  if (chunk?.childElementCount === 0) bringText(root, spanOfChunk(chunk).start);
  return lastOf(blocksIn(chunk ?? root), begins);
}

function lastOf(
  elements: readonly HTMLElement[],
  begins: (element: HTMLElement) => boolean,
): HTMLElement | null {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const element = elements[middle];
    if (element && begins(element)) low = middle + 1;
    else high = middle;
  }
  return elements[Math.max(0, low - 1)] ?? null;
}

/** A block that came into what an observer looks at, or left it. */
export interface BlockChange {
  readonly target: Element;
  readonly isIntersecting: boolean;
}

/**
 * Tells which blocks come into view and leave it, as an IntersectionObserver does; of a long text only the blocks of
 * chunks in view are observed, since each that is costs time in every frame. Returns what ends it.
 *
 * @param options of an IntersectionObserver
 */
export function observeBlocks(
  root: HTMLElement,
  options: IntersectionObserverInit,
  onChange: (changes: readonly BlockChange[]) => void,
): () => void {
  const blocks = new IntersectionObserver(onChange, options);
  const chunks = chunksOnPage(root);
  if (chunks.length === 0) {
    for (const block of blocksIn(root)) blocks.observe(block);
    return () => blocks.disconnect();
  }
  const inView = new Set<Element>();
  const near = new IntersectionObserver(
    (entries) => {
      const left: BlockChange[] = [];
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting === inView.has(target)) continue;
        if (isIntersecting) inView.add(target);
        else inView.delete(target);
        for (const block of blocksIn(target)) {
          if (isIntersecting) blocks.observe(block);
          else {
            blocks.unobserve(block);
            left.push({ target: block, isIntersecting: false });
          }
        }
      }
      if (left.length > 0) onChange(left);
    },
    { root: options.root ?? null, ...(options.rootMargin ? { rootMargin: options.rootMargin } : {}) },
  );
  for (const chunk of chunks) near.observe(chunk);
  // Words that come into a chunk while it is in view.
  const growth = new MutationObserver((records) => {
    const grown = new Set(records.map(({ target }) => target));
    for (const chunk of inView) {
      if (grown.has(chunk)) for (const block of blocksIn(chunk)) blocks.observe(block);
    }
  });
  growth.observe(root, { childList: true, subtree: true });
  return () => {
    blocks.disconnect();
    near.disconnect();
    growth.disconnect();
  };
}
