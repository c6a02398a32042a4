import type { Failure, Result } from '../../../core/result';
import { db } from '../db';
import type { RecordsDiff } from '../records-diff';
import { type UndoFailureCode, UndoHistory } from '../undo-history';

/** Annotations and the states of questions. */
export const editHistory = new UndoHistory(db);

/** Grades given in review; apart, so that undoing a mark never takes back a grade. */
export const reviewHistory = new UndoHistory(db);

/** Takes back the last edit. @returns what was changed by that, table by table */
export function undo(): Promise<Result<RecordsDiff, Failure<UndoFailureCode>>> {
  return editHistory.undo();
}

/** Does the edit last taken back again. */
export function redo(): Promise<Result<RecordsDiff, Failure<UndoFailureCode>>> {
  return editHistory.redo();
}
