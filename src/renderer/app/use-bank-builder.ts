import { useEffect } from 'react';
import { useShelfTexts } from '../data/hooks/use-cases';
import { useResumedBuilds } from '../features/bank';
import { buildMissingBanks } from './build-missing-banks';

/**
 * Whenever a text comes onto the shelf, once at the start, and when a stopped building is taken up, builds the questions
 * that are missing.
 */
export function useBankBuilder(): void {
  const texts = useShelfTexts();
  const resumed = useResumedBuilds();
  useEffect(() => {
    if (texts === undefined) return undefined;
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
  }, [texts, resumed]);
}
