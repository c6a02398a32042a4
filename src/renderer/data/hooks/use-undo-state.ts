import { useSyncExternalStore } from 'react';
import { reviewHistory } from '../commands/undo';
import type { UndoState } from '../undo-history';

/** Whether there is a grade to take back. */
export function useReviewUndoState(): UndoState {
  return useSyncExternalStore(reviewHistory.subscribe, reviewHistory.getState);
}
