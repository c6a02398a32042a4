import { useMemo } from 'react';
import { noteStamps, questionStamps, type Stamps, textStamps } from '../queries/search';
import { useLive } from './use-live';

/**
 * What every segment of the search index has to be made from, kept up to date; `undefined` while loading. Three
 * queries, so that a note written does not read all questions again.
 */
export function useSearchStamps(): Stamps | undefined {
  const texts = useLive(textStamps, []);
  const notes = useLive(noteStamps, []);
  const questions = useLive(questionStamps, []);
  return useMemo(
    () => (texts && notes && questions ? new Map([...texts, ...notes, ...questions]) : undefined),
    [texts, notes, questions],
  );
}
