import { useRef } from 'react';
import type { NotebookRow } from '../../data/rows';

/**
 * Counts how often a note was put back to another state by undo or redo while it is open. Both bring whole rows
 * back, with the time of change that they had, which nothing else does.
 */
export function useTimesRestored(row: Pick<NotebookRow, 'id' | 'updatedAt'> | undefined): number {
  const known = useRef<{ id: string; current: number; seen: Set<number>; count: number } | null>(null);
  if (row === undefined) return 0;
  const { id, updatedAt } = row;
  if (known.current?.id !== id) known.current = { id, current: updatedAt, seen: new Set(), count: 0 };
  const state = known.current;
  if (updatedAt !== state.current && (updatedAt < state.current || state.seen.has(updatedAt)))
    state.count += 1;
  state.current = updatedAt;
  state.seen.add(updatedAt);
  return state.count;
}
