import { startTransition, useEffect, useRef, useState } from 'react';

/** Waits no longer than this for a moment in which the window has nothing else to do, in milliseconds. */
const LONGEST_WAIT_MS = 200;

/**
 * How many of `total` runs are on the page: one at first, then another whenever the window has nothing else to do, until
 * all are. From then on all stay, of a changed text too.
 *
 * @param onWhole called once the last of several has come
 */
export function useGrowingCount(total: number, onWhole: () => void): number {
  const [count, setCount] = useState(1);
  const isGrowing = useRef(total > 1);
  useEffect(() => {
    if (!isGrowing.current) return undefined;
    if (count >= total) {
      isGrowing.current = false;
      onWhole();
      return undefined;
    }
    const timer = requestIdleCallback(() => startTransition(() => setCount((now) => now + 1)), {
      timeout: LONGEST_WAIT_MS,
    });
    return () => cancelIdleCallback(timer);
  }, [count, total, onWhole]);
  return isGrowing.current ? Math.min(count, total) : total;
}
