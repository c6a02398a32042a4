import { useEffect } from 'react';
import { buildMissingBanks } from './build-missing-banks';

/** After the first screen is up, builds the questions of cases that have none for their text yet. */
export function useBankBuilder(): void {
  useEffect(() => {
    const stop = new AbortController();
    const timer = requestIdleCallback(() => {
      buildMissingBanks(stop.signal).catch((error: unknown) => {
        if (!stop.signal.aborted) reportError(error);
      });
    });
    return () => {
      cancelIdleCallback(timer);
      stop.abort();
    };
  }, []);
}
