import { useEffect } from 'react';
import { useSearchStamps } from '../../data/hooks/use-search';
import { searchClient } from './search-client';

/** Keeps the search index up to date from the start on, whenever the window has nothing else to do. */
export function useSearchIndex(): void {
  const stamps = useSearchStamps();
  useEffect(() => {
    if (stamps === undefined) return undefined;
    const timer = requestIdleCallback(() => {
      searchClient.sync(stamps).catch(reportError);
    });
    return () => cancelIdleCallback(timer);
  }, [stamps]);
}
