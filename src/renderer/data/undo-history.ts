import type { Failure, Result } from '../../core/result';
import { fail, ok } from '../../core/result';
import type { AnduDatabase } from './db';
import { applyDiff, type RecordsDiff, reverseDiff } from './records-diff';

/** How many commands can be taken back. */
const UNDO_LIMIT = 200;

/** What a view needs to know; a new object whenever it changes. */
export interface UndoState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

export type UndoFailureCode = 'data.nothingToUndo' | 'data.nothingToRedo' | 'data.undoConflict';

/** The commands done and taken back in this window. Kept in memory: a restart starts a new history. */
export class UndoHistory {
  private done: RecordsDiff[] = [];
  private undone: RecordsDiff[] = [];
  private state: UndoState = { canUndo: false, canRedo: false };
  private readonly listeners = new Set<() => void>();
  /** Undo and redo wait for each other: two at once would apply diffs out of order. */
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly database: AnduDatabase) {}

  /** Notes what a command did. What had been taken back can no longer be redone. */
  record(diff: RecordsDiff): void {
    this.done = [...this.done, diff].slice(-UNDO_LIMIT);
    this.undone = [];
    this.publish();
  }

  /** Takes the last command back. On `data.undoConflict` nothing changed, and the history is forgotten. */
  undo(): Promise<Result<RecordsDiff, Failure<UndoFailureCode>>> {
    return this.enqueue(async () => {
      const diff = this.done.at(-1);
      if (diff === undefined) return fail('data.nothingToUndo');
      const reversed = reverseDiff(diff);
      if (!(await applyDiff(this.database, reversed))) return this.forget();
      this.done = this.done.filter((entry) => entry !== diff);
      this.undone = [...this.undone, diff];
      this.publish();
      return ok(reversed);
    });
  }

  /** Does the command last taken back again. */
  redo(): Promise<Result<RecordsDiff, Failure<UndoFailureCode>>> {
    return this.enqueue(async () => {
      const diff = this.undone.at(-1);
      if (diff === undefined) return fail('data.nothingToRedo');
      if (!(await applyDiff(this.database, diff))) return this.forget();
      this.undone = this.undone.slice(0, -1);
      this.done = [...this.done, diff];
      this.publish();
      return ok(diff);
    });
  }

  /** Forgets everything, as when the database was replaced. */
  clear(): void {
    this.done = [];
    this.undone = [];
    this.publish();
  }

  readonly getState = (): UndoState => this.state;

  /** @returns a function that ends the subscription */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private forget(): { readonly ok: false; readonly error: Failure<UndoFailureCode> } {
    this.clear();
    return fail('data.undoConflict');
  }

  private enqueue<T>(task: () => Promise<T>): Promise<T> {
    const run = this.queue.then(task);
    this.queue = run.catch(() => undefined);
    return run;
  }

  private publish(): void {
    this.state = { canUndo: this.done.length > 0, canRedo: this.undone.length > 0 };
    for (const listener of this.listeners) listener();
  }
}
