import { useEffect } from 'react';

interface Acts {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly go: (step: 1 | -1) => void;
}

/** Ctrl+F asks for the bar wherever the focus is; F3 and Ctrl+G go on, backwards with Shift. */
export function useFindKeys({ isOpen, open, go }: Acts): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      const isCtrl = event.ctrlKey || event.metaKey;
      const key = event.key.toLowerCase();
      const isNext = key === 'f3' || (isCtrl && key === 'g');
      if (!isNext && !(isCtrl && key === 'f' && !event.shiftKey)) return;
      event.preventDefault();
      if (isNext && isOpen) go(event.shiftKey ? -1 : 1);
      else open();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isOpen, open, go]);
}
