import { useSyncExternalStore } from 'react';
import { editHistory, reviewHistory } from '../commands/undo';
import type { UndoState } from '../undo-history';

/** Whether there is an edit to take back or to do again. */
export function useUndoState(): UndoState {
  return useSyncExternalStore(editHistory.subscribe, editHistory.getState);
}

/** Whether there is a grade to take back. */
export function useReviewUndoState(): UndoState {
  return useSyncExternalStore(reviewHistory.subscribe, reviewHistory.getState);
}
