import { useSyncExternalStore } from 'react';
import type { BankStage } from '../../../core/quiz/build-bank';

/** How the building of a case's questions stands; `stopped` by hand, until it is taken up again or the app starts anew. */
export type BuildState =
  | { readonly kind: 'building'; readonly stage: BankStage }
  | { readonly kind: 'stopped' };

/*
 * Questions are built in the background, whatever is on the screen; the bank shows how far they are and stops them.
 * What goes on is kept here and nowhere else: after a start everything that is missing is built again.
 */
const states = new Map<string, BuildState>();
const stops = new Map<string, AbortController>();
const listeners = new Set<() => void>();
let resumed = 0;

/**
 * Builds the questions of a case and tells how far it is, until it is done or stopped by hand.
 *
 * @param build given a signal that aborts when it is stopped, by hand or by `signal`
 * @returns what was built; `null` where it was, or had been, stopped by hand
 * @throws whatever `build` throws otherwise, as when `signal` aborts
 */
export async function runBuild<T>(
  caseId: string,
  signal: AbortSignal,
  build: (signal: AbortSignal, onStage: (stage: BankStage) => void) => Promise<T>,
): Promise<T | null> {
  if (states.get(caseId)?.kind === 'stopped') return null;
  const stop = new AbortController();
  stops.set(caseId, stop);
  try {
    return await build(AbortSignal.any([signal, stop.signal]), (stage) => {
      set(caseId, { kind: 'building', stage });
    });
  } catch (error) {
    if (stop.signal.aborted) return null;
    throw error;
  } finally {
    stops.delete(caseId);
    if (!stop.signal.aborted) set(caseId, null);
  }
}

/** Stops the building of a case's questions; those that are there stay. */
export function stopBuild(caseId: string): void {
  set(caseId, { kind: 'stopped' });
  stops.get(caseId)?.abort();
}

/** Lets the questions of a case be built after all. */
export function resumeBuild(caseId: string): void {
  resumed += 1;
  set(caseId, null);
}

/** How the building of a case's questions stands; `null` where nothing goes on. */
export function useBuildState(caseId: string): BuildState | null {
  return useSyncExternalStore(subscribe, () => states.get(caseId) ?? null);
}

/** A number that changes whenever a stopped building is taken up again. */
export function useResumedBuilds(): number {
  return useSyncExternalStore(subscribe, () => resumed);
}

function set(caseId: string, state: BuildState | null): void {
  if (state === null) states.delete(caseId);
  else states.set(caseId, state);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
