import { useCallback, useEffect, useRef, useState } from 'react';
import { advanceClock } from '../../../../core/exam/clock';
import { SECOND_MS } from '../../../../core/time';
import { saveElapsed } from '../../../data/commands/sessions';

const TICK_MS = 250;
/** How often the time used is stored: no more than this is given back by a crash. */
const SAVE_MS = 5 * SECOND_MS;

/** The clock of an exam: runs while this is on the screen, from what was stored, and stores what it reaches. */
export function useExamClock(
  sessionId: string,
  storedMs: number,
  limitMs: number,
  cursor: number,
): { readonly elapsedMs: number; readonly readElapsed: () => number } {
  const elapsed = useRef(storedMs);
  const place = useRef(cursor);
  const [shownMs, setShownMs] = useState(storedMs);
  place.current = cursor;

  useEffect(() => {
    let last = performance.now();
    let saved = elapsed.current;
    const save = () => {
      saved = elapsed.current;
      void saveElapsed(sessionId, { elapsedMs: saved, cursor: place.current });
    };
    const tick = () => {
      const now = performance.now();
      elapsed.current = advanceClock(elapsed.current, now - last, limitMs);
      last = now;
      setShownMs(Math.floor(elapsed.current / SECOND_MS) * SECOND_MS);
      if (elapsed.current - saved >= SAVE_MS) save();
    };
    const timer = setInterval(tick, TICK_MS);
    window.addEventListener('pagehide', save);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', save);
      tick();
      save();
    };
  }, [sessionId, limitMs]);

  return { elapsedMs: shownMs, readElapsed: useCallback(() => elapsed.current, []) };
}
