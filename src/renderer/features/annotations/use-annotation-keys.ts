import { useEffect } from 'react';
import { HIGHLIGHT_COLORS, type HighlightColor } from '../../../core/annotations/model';
import { isTyping } from '../../ui/is-typing';

/** What the reader's single keys do; each is absent where there is nothing for it to work on. */
export interface AnnotationActs {
  readonly onColor?: (color: HighlightColor) => void;
  readonly onUnderline?: () => void;
  readonly onNote?: () => void;
  readonly onCopy?: () => void;
  readonly onAttach?: () => void;
  readonly onDelete?: () => void;
  readonly onClose?: () => void;
}

/**
 * Binds 1–4, U, N, C, A, Delete and Escape while no field has the focus.
 *
 * @param currentActs what the keys do at the moment; asked at each key, since a selection may be newer than
 *   the last render
 */
export function useAnnotationKeys(currentActs: () => AnnotationActs): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.isComposing || isTyping(event.target)) return;
      const act = actOf(event.key, currentActs());
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [currentActs]);
}

function actOf(key: string, acts: AnnotationActs): (() => void) | undefined {
  const color = HIGHLIGHT_COLORS[Number(key) - 1];
  if (color) return acts.onColor && (() => acts.onColor?.(color));
  switch (key.toLowerCase()) {
    case 'u':
      return acts.onUnderline;
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
