import { useState } from 'react';
import type { DraftCase } from '../../../core/casefile/draft';

/** A draft that is being looked over, and the states that it had before. */
export interface EditedDraft {
  readonly draft: DraftCase;
  readonly change: (next: DraftCase) => void;
  /** Changes what needs no way back but typing, such as the title. */
  readonly type: (next: Partial<DraftCase>) => void;
  /** Takes the last change of structure or doubts back; `null` where there is none. */
  readonly undo: (() => void) | null;
}

interface State {
  readonly draft: DraftCase;
  readonly before: readonly DraftCase[];
}

/** Keeps a draft while it is looked over. Nothing of it is stored. */
export function useDraft(initial: DraftCase): EditedDraft {
  const [{ draft, before }, setState] = useState<State>({ draft: initial, before: [] });
  return {
    draft,
    change: (next) =>
      setState((state) =>
        next === state.draft ? state : { draft: next, before: [...state.before, state.draft] },
      ),
    type: (next) => setState((state) => ({ ...state, draft: { ...state.draft, ...next } })),
    undo:
      before.length === 0
        ? null
        : () =>
            setState(({ draft: now, before: [...earlier] }) => {
              const last = earlier.pop();
              // What was typed since stays.
              const restored = last && { ...last, title: now.title, source: now.source };
              return { draft: restored ?? now, before: earlier };
            }),
  };
}
