import { useSyncExternalStore } from 'react';
import { ANNOTATION_KINDS, HIGHLIGHT_COLORS } from '../../../core/annotations/model';
import { type ArticleText, markName, type PlacedAnnotation } from '../annotations';
import { printedCopy } from './printed-copy';

let isPrintingNotes = false;
const listeners = new Set<() => void>();

/** Whether the text is being printed with its annotations: what the screen leaves out must then be on the page. */
export function useIsPrintingNotes(): boolean {
  return useSyncExternalStore(subscribe, () => isPrintingNotes);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function setPrintingNotes(isOn: boolean): void {
  isPrintingNotes = isOn;
  for (const listener of listeners) listener();
}

/**
 * Puts the page into the state in which it is to be printed while `act` runs: with annotations painted and their
 * notes numbered and listed after the text, or without either. The screen is as before afterwards.
 *
 * @param placed the annotations to print; `null` for the text alone
 */
export async function printing<T>(
  article: ArticleText,
  placed: readonly PlacedAnnotation[] | null,
  act: () => Promise<T>,
): Promise<T> {
  const root = document.documentElement;
  const names = ANNOTATION_KINDS.flatMap((kind) => HIGHLIGHT_COLORS.map((color) => markName(kind, color)));
  const kept = names.map((name) => [name, CSS.highlights.get(name)] as const);
  root.toggleAttribute('data-print-notes', placed !== null);
  setPrintingNotes(placed !== null);
  const takeAway = await printedCopy(article, placed ?? []);
  // What was changed is on the page from the next frame on.
  await new Promise((resolve) => requestAnimationFrame(resolve));
  try {
    return await act();
  } finally {
    takeAway();
    root.removeAttribute('data-print-notes');
    setPrintingNotes(false);
    for (const [name, highlight] of kept) {
      if (highlight) CSS.highlights.set(name, highlight);
      else CSS.highlights.delete(name);
    }
  }
}
