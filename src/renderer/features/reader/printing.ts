import { ANNOTATION_KINDS, HIGHLIGHT_COLORS } from '../../../core/annotations/model';
import { markName } from '../annotations';

/**
 * Puts the page into the state in which it is to be printed while `act` runs: with annotations painted and their
 * notes listed after the text, or without either. The screen is as before afterwards.
 */
export async function printing<T>(hasNotes: boolean, act: () => Promise<T>): Promise<T> {
  const root = document.documentElement;
  const names = ANNOTATION_KINDS.flatMap((kind) => HIGHLIGHT_COLORS.map((color) => markName(kind, color)));
  const kept = names.flatMap((name): (readonly [string, Highlight])[] => {
    const highlight = CSS.highlights.get(name);
    return highlight ? [[name, highlight]] : [];
  });
  root.toggleAttribute('data-print-notes', hasNotes);
  if (!hasNotes) for (const [name] of kept) CSS.highlights.delete(name);
  // What was changed is on the page from the next frame on.
  await new Promise((resolve) => requestAnimationFrame(resolve));
  try {
    return await act();
  } finally {
    root.removeAttribute('data-print-notes');
    for (const [name, highlight] of kept) CSS.highlights.set(name, highlight);
  }
}
