import { useEffect, useState } from 'react';
import { type CaseFinds, lookUpInOtherCases } from '../queries/look-up';
import { lookUpNotebooks, type NotebookFind } from '../queries/look-up-notes';
import { useLive } from './use-live';

/** What other cases have of some words; it grows while `isDone` is false. */
export function useOtherCases(
  words: string,
  exceptCaseId: string,
): { readonly finds: readonly CaseFinds[]; readonly isDone: boolean } {
  const asked = `${exceptCaseId} ${words}`;
  const [state, setState] = useState<{ asked: string; finds: readonly CaseFinds[]; isDone: boolean }>();
  useEffect(() => {
    const stop = new AbortController();
    const finds: CaseFinds[] = [];
    const tell = (isDone: boolean) => {
      if (!stop.signal.aborted) setState({ asked, finds: [...finds], isDone });
    };
    void lookUpInOtherCases(
      words,
      exceptCaseId,
      (found) => {
        finds.push(found);
        tell(false);
      },
      stop.signal,
    ).then(() => tell(true));
    return () => stop.abort();
  }, [asked, words, exceptCaseId]);
  return state?.asked === asked ? state : { finds: [], isDone: false };
}

/** The long notes of a case that have some words, the last changed first; none while loading. */
export function useNotebooksWith(words: string, caseId: string): readonly NotebookFind[] {
  return useLive(() => lookUpNotebooks(words, caseId), [words, caseId]) ?? [];
}
