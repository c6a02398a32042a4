import {
  type CaseBundle,
  getCaseBundle,
  getPosition,
  type ListedCase,
  listCases,
  shelfTexts,
} from '../queries/cases';
import type { PositionRow } from '../rows';
import { useLive } from './use-live';

/** The cases outside the bin, the one read last first; `undefined` while loading. */
export function useCases(): readonly ListedCase[] | undefined {
  return useLive(() => listCases(), []);
}

/** A case at a revision (the current one if none is named); `undefined` while loading, `null` if missing. */
export function useCaseBundle(caseId: string, revision?: number): CaseBundle | null | undefined {
  return useLive(() => getCaseBundle(caseId, revision), [caseId, revision]);
}

/** Which revision of which case is on the shelf, as one string that changes when these do; `undefined` while loading. */
export function useShelfTexts(): string | undefined {
  return useLive(() => shelfTexts(), []);
}

/** Where a case was left; `undefined` while loading, `null` if it was never opened. */
export function usePosition(caseId: string): PositionRow | null | undefined {
  return useLive(() => getPosition(caseId), [caseId]);
}
