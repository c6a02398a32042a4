import type { CursorStep } from '../../../core/text/text-cursor';

/** Letters that select from anywhere; with Shift they extend. */
const LETTERS: Readonly<Record<string, Omit<CursorStep, 'isExtending'> | undefined>> = {
  j: { unit: 'sentence', step: 1 },
  k: { unit: 'sentence', step: -1 },
  p: { unit: 'paragraph', step: 1 },
};

/** Arrows go on from a sentence or paragraph that was selected so. */
const ARROWS: Readonly<Record<string, Omit<CursorStep, 'isExtending'> | undefined>> = {
  ArrowRight: { unit: 'sentence', step: 1 },
  ArrowLeft: { unit: 'sentence', step: -1 },
  ArrowDown: { unit: 'paragraph', step: 1 },
  ArrowUp: { unit: 'paragraph', step: -1 },
};

/** The step that a key asks for; `null` for any other key. Ctrl, Alt and Meta leave arrows to the system. */
export function cursorStepOf(event: KeyboardEvent, hasCursor: boolean): CursorStep | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const step = LETTERS[event.key.toLowerCase()] ?? (hasCursor ? ARROWS[event.key] : undefined);
  return step ? { ...step, isExtending: event.shiftKey } : null;
}
