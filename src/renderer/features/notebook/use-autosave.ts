import { useCallback, useEffect, useRef } from 'react';

/** Typing rests this long before it is stored, in milliseconds. */
const SAVE_DELAY_MS = 400;

/** Stores what is typed once typing rests, and whatever is left when the page is left. */
export function useAutosave(save: (text: string) => void): (text: string) => void {
  const latest = useRef(save);
  latest.current = save;
  const waiting = useRef<{ readonly text: string; readonly timer: ReturnType<typeof setTimeout> } | null>(
    null,
  );
  const store = useCallback(() => {
    if (!waiting.current) return;
    const { text, timer } = waiting.current;
    clearTimeout(timer);
    waiting.current = null;
    latest.current(text);
  }, []);
  useEffect(() => {
    window.addEventListener('pagehide', store);
    return () => {
      window.removeEventListener('pagehide', store);
      store();
    };
  }, [store]);
  return useCallback(
    (text) => {
      clearTimeout(waiting.current?.timer);
      waiting.current = { text, timer: setTimeout(store, SAVE_DELAY_MS) };
    },
    [store],
  );
}
