import { useEffect, useState, useSyncExternalStore } from 'react';
import type { SearchGroup } from '../../../core/search/index/search-index';
import { useRunningExam } from '../../data/hooks/use-sessions';
import { useSettings } from '../../data/hooks/use-settings';
import { searchClient } from './search-client';

/** What was found, for which words, and whether everything there is was searched. */
export interface Results {
  readonly typed: string;
  readonly groups: readonly SearchGroup[];
  /** Whether these are the results of the words asked for now; the former ones stay until then. */
  readonly isCurrent: boolean;
  readonly isComplete: boolean;
}

const NONE = { typed: '', groups: [] };

/**
 * The results for some words, again whenever the index changes. While an exam is on, its texts are not found.
 *
 * @param limit how many of each kind
 */
export function useResults(typed: string, limit: number): Results {
  const { generation, isComplete } = useSyncExternalStore(searchClient.subscribe, searchClient.state);
  const [found, setFound] = useState<Pick<Results, 'typed' | 'groups'>>(NONE);
  const exam = useRunningExam();
  const colorNames = useSettings().settings['annotations.colorNames'];
  // Not known yet whether one is on: as if there were.
  const hiddenCase = exam === null ? null : (exam?.caseId ?? '');
  const isAsked = typed.trim() !== '';
  useEffect(() => {
    if (!isAsked) return undefined;
    let isWanted = true;
    searchClient
      .search({ typed, limit, hiddenCase, colorNames })
      .then((groups) => {
        if (isWanted) setFound({ typed, groups });
      })
      .catch(reportError);
    return () => {
      isWanted = false;
    };
  }, [typed, limit, hiddenCase, colorNames, isAsked, generation]);
  if (!isAsked) return { ...NONE, isCurrent: true, isComplete };
  return { ...found, isCurrent: found.typed === typed, isComplete };
}
