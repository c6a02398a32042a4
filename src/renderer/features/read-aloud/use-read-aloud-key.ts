import { useEffect } from 'react';
import { isTyping } from '../../ui/is-typing';

/** R reads aloud, pauses and goes on, while no field has the focus. */
export function useReadAloudKey(toggle: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.isComposing || isTyping(event.target) || event.key.toLowerCase() !== 'r') return;
      event.preventDefault();
      toggle();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [toggle]);
}
