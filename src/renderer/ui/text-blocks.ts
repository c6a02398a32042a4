import { lastIndexWhere } from '../../core/text/last-index-where';
import { bringText } from './growing-text';
import { createViewObserver, type View, type ViewChange } from './view-observer';

/*
 * The blocks of a text on the page, which are elements with `data-block`. Those of a long text stand in chunks
 * (`data-chunk-start`), and the chunks in parts, the children of an article with `data-long`. What is out of view is not
 * laid out, and to ask where something in it stands would lay it out for nothing. So parts are asked first, then chunks.
 */

/** The parts of a long text, in order; none of a short one. */
export function partsOnPage(root: HTMLElement): readonly HTMLElement[] {
  return root.dataset['long'] === undefined ? [] : elementsIn(root);
}

function elementsIn(parent: Element): readonly HTMLElement[] {
  return [...parent.children].filter((child) => child instanceof HTMLElement);
}

/** The chunks of a long text whose words are on the page, in order; none of a short one. */
export function chunksWithWords(root: HTMLElement): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-chunk-start]:not(:empty)')];
}

/** The chunk of a long text that an offset (UTF-16 code units) is in; `null` in a short text. */
export function chunkAt(root: HTMLElement, offset: number): HTMLElement | null {
  const begins = (chunk: Element | null) =>
    chunk instanceof HTMLElement && spanOfChunk(chunk).start <= offset;
  const part = lastOf(partsOnPage(root), ({ firstElementChild }) => begins(firstElementChild));
  return part && lastOf(elementsIn(part), begins);
}

/** The chunk that a block stands in; `null` in a short text. */
export function chunkOf(block: Element): HTMLElement | null {
  return block.closest<HTMLElement>('[data-chunk-start]');
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
  const part = lastOf(partsOnPage(root), begins);
  const chunk = part && lastOf(elementsIn(part), begins);
  if (chunk?.childElementCount === 0) bringText(root, spanOfChunk(chunk).start);
  return lastOf(blocksIn(chunk ?? root), begins);
}

function lastOf(
  elements: readonly HTMLElement[],
  begins: (element: HTMLElement) => boolean,
): HTMLElement | null {
  const at = lastIndexWhere(elements.length, (index) => {
    const element = elements[index];
    return element !== undefined && begins(element);
  });
  return elements[Math.max(0, at)] ?? null;
}

/** Tells which chunks of a long text come into view and leave it. Returns what ends it. */
export function observeChunks(
  root: HTMLElement,
  { root: frame = null, rootMargin = '0px' }: View,
  onChange: (changes: readonly ViewChange[]) => void,
): () => void {
  // No threshold: a part is longer than the window.
  const view = { root: frame, rootMargin };
  const chunks = createViewObserver(root, view, onChange);
  // Each element that is observed costs time in every frame: chunks are while their part is in view.
  const inView = new Set<Element>();
  const parts = new IntersectionObserver((entries) => {
    const left: ViewChange[] = [];
    for (const { target, isIntersecting } of entries) {
      // At first each part is told of, and all but a few of a book's are out of view.
      if (isIntersecting === inView.has(target)) continue;
      if (isIntersecting) inView.add(target);
      else inView.delete(target);
      for (const chunk of target.children) {
        if (isIntersecting) chunks.observe(chunk);
        else {
          chunks.unobserve(chunk);
          left.push({ target: chunk, isIntersecting: false });
        }
      }
    }
    if (left.length > 0) onChange(left);
  }, view);
  for (const part of partsOnPage(root)) parts.observe(part);
  return () => {
    chunks.disconnect();
    parts.disconnect();
  };
}

/**
 * Tells which blocks come into view and leave it, as an IntersectionObserver does; of a long text only the blocks of
 * chunks in view are observed. Returns what ends it.
 */
export function observeBlocks(
  root: HTMLElement,
  view: View,
  onChange: (changes: readonly ViewChange[]) => void,
): () => void {
  const blocks = createViewObserver(root, view, onChange);
  if (root.dataset['long'] === undefined) {
    for (const block of blocksIn(root)) blocks.observe(block);
    return () => blocks.disconnect();
  }
  const inView = new Set<Element>();
  const unobserve = observeChunks(root, view, (changes) => {
    const left: ViewChange[] = [];
    for (const { target, isIntersecting } of changes) {
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
  });
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
    unobserve();
    growth.disconnect();
  };
}
