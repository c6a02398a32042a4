import { useCallback, useState } from 'react';
import type { DraftCase } from '../../../core/casefile/draft';

/** What a document is called and where it comes from. */
export type DraftFacts = Pick<DraftCase, 'title' | 'source'>;

/** The structure and the doubts of a draft that is being looked over. */
export interface EditedParts {
  /** Its text and doubts; title and source as the file has them. */
  readonly draft: DraftCase;
  readonly change: (next: DraftCase) => void;
  /** Takes the last change of structure or doubts back; `null` where there is none. */
  readonly undo: (() => void) | null;
}

/** A draft that is being looked over, and the states that it had before. */
export interface EditedDraft extends EditedParts {
  /** Title and source as typed, apart: typing leaves the draft, and all that is drawn of it, alone. */
  readonly facts: DraftFacts;
  readonly type: (next: Partial<DraftFacts>) => void;
}

interface State {
  readonly draft: DraftCase;
  readonly before: readonly DraftCase[];
}

/** Keeps a draft while it is looked over. Nothing of it is stored. */
export function useDraft(initial: DraftCase): EditedDraft {
  const [{ draft, before }, setState] = useState<State>({ draft: initial, before: [] });
  const [facts, setFacts] = useState<DraftFacts>({ title: initial.title, source: initial.source });
  const change = useCallback(
    (next: DraftCase) =>
      setState((state) =>
        next === state.draft ? state : { draft: next, before: [...state.before, state.draft] },
      ),
    [],
  );
  const undo = useCallback(
    () =>
      setState((state) => {
        const last = state.before.at(-1);
        return last === undefined ? state : { draft: last, before: state.before.slice(0, -1) };
      }),
    [],
  );
  return {
    draft,
    facts,
    change,
    type: (next) => setFacts((typed) => ({ ...typed, ...next })),
    undo: before.length === 0 ? null : undo,
  };
}
