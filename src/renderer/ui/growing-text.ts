/*
 * A long text comes onto the page chunk by chunk: first where it is opened, then what follows, then what goes before. Who
 * goes to a place, or needs all of the text, asks for it here first. Offsets are UTF-16 code units.
 */

/** How what is not yet on the page comes there. */
export interface GrowingText {
  /** Puts the words at an offset onto the page, at once. */
  bring(offset: number): void;
  /** Puts all that is missing onto the page, at once. */
  bringAll(): void;
}

const growing = new WeakMap<HTMLElement, GrowingText>();

/** Says how the text of `root` grows; returns what takes that back, once it is whole. */
export function setGrowing(root: HTMLElement, how: GrowingText): () => void {
  growing.set(root, how);
  return () => {
    growing.delete(root);
  };
}

/** Sees to it that the words at an offset are on the page. Not while React renders or runs effects. */
export function bringText(root: HTMLElement, offset: number): void {
  growing.get(root)?.bring(offset);
}

/** Runs `act` once the words at an offset are on the page: at once where they are. */
export function whenHere(root: HTMLElement, offset: number, act: () => void): void {
  if (!growing.has(root)) return act();
  // Not in the effect that may have asked.
  queueMicrotask(() => {
    bringText(root, offset);
    act();
  });
}

/** Sees to it that all of a text is on the page. Not while React renders or runs effects. */
export function bringAllText(root: HTMLElement): void {
  growing.get(root)?.bringAll();
}
