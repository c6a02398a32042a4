import { useEffect, useRef, useState } from 'react';
import { advanceClock } from '../../../../core/exam/clock';
import { SECOND_MS } from '../../../../core/time';
import { saveElapsed } from '../../../data/commands/sessions';

const TICK_MS = 100;
const SAVE_MS = 2 * SECOND_MS;

interface TurnClock {
  readonly sessionId: string;
  readonly cursor: number;
  /** Time used before this was opened. */
  readonly storedMs: number;
  readonly limitMs: number;
  readonly isRunning: boolean;
  readonly onOut: () => void;
}

/** The countdown of one question of a contest; use one per question, by key. Time used is stored as it goes. */
export function useTurnClock({ sessionId, cursor, storedMs, limitMs, isRunning, onOut }: TurnClock) {
  const elapsed = useRef(storedMs);
  const [shownMs, setShownMs] = useState(storedMs);
  const out = useRef(onOut);
  out.current = onOut;
  useEffect(() => {
    if (!isRunning) return;
    let last = performance.now();
    let saved = elapsed.current;
    const save = () => {
      saved = elapsed.current;
      void saveElapsed(sessionId, { cursor, elapsedMs: saved });
    };
    const timer = setInterval(() => {
      const now = performance.now();
      elapsed.current = advanceClock(elapsed.current, now - last, limitMs);
      last = now;
      setShownMs(elapsed.current);
      if (elapsed.current >= limitMs) {
        clearInterval(timer);
        out.current();
      } else if (elapsed.current - saved >= SAVE_MS) save();
    }, TICK_MS);
    return () => {
      clearInterval(timer);
      save();
    };
  }, [isRunning, sessionId, cursor, limitMs]);
  return { elapsedMs: shownMs, readElapsed: () => elapsed.current };
}
