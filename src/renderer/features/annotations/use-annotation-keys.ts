import { useEffect } from 'react';
import { HIGHLIGHT_COLORS, type HighlightColor } from '../../../core/annotations/model';
import { isTyping } from '../../ui/is-typing';

/** What the reader's single keys do; each is absent where there is nothing for it to work on. */
export interface AnnotationActs {
  readonly onColor?: (color: HighlightColor) => void;
  readonly onUnderline?: () => void;
  readonly onQuestion?: () => void;
  readonly onStar?: () => void;
  readonly onNote?: () => void;
  /** Moves the end of the mark, or with Alt its start, by one character. */
  readonly onResize?: (edge: 'start' | 'end', step: 1 | -1) => void;
  readonly onCopy?: () => void;
  readonly onAttach?: () => void;
  readonly onDelete?: () => void;
  readonly onClose?: () => void;
}

/**
 * Binds 1–4, U, D, S, N, C, A, Delete, Escape and Shift with arrows while no field has the focus.
 *
 * @param currentActs what the keys do at the moment; asked at each key, since a selection may be newer than
 *   the last render
 */
export function useAnnotationKeys(currentActs: () => AnnotationActs): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey) return;
      if (event.isComposing || isTyping(event.target)) return;
      const act =
        event.shiftKey && event.key.startsWith('Arrow')
          ? resizeOf(event, currentActs())
          : actOf(event, currentActs());
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [currentActs]);
}

function resizeOf({ key, altKey }: KeyboardEvent, { onResize }: AnnotationActs): (() => void) | undefined {
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return undefined;
  return onResize && (() => onResize(altKey ? 'start' : 'end', key === 'ArrowRight' ? 1 : -1));
}

function actOf({ key, altKey }: KeyboardEvent, acts: AnnotationActs): (() => void) | undefined {
  if (altKey) return undefined;
  const color = HIGHLIGHT_COLORS[Number(key) - 1];
  if (color) return acts.onColor && (() => acts.onColor?.(color));
  switch (key.toLowerCase()) {
    case 'u':
      return acts.onUnderline;
    case 'd':
      return acts.onQuestion;
    case 's':
      return acts.onStar;
    case 'n':
      return acts.onNote;
    case 'c':
      return acts.onCopy;
    case 'a':
      return acts.onAttach;
    case 'delete':
    case 'backspace':
      return acts.onDelete;
    case 'escape':
      return acts.onClose;
    default:
      return undefined;
  }
}
