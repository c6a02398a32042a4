import type { ShelfEntry } from '../../../core/shelf/arrange';
import { listOriginals, type OriginalFile } from '../queries/originals';
import { listCollections, readShares, shelfEntries } from '../queries/shelf';
import type { CollectionRow } from '../rows';
import { useLive } from './use-live';
import { useMinute } from './use-minute';

/** Every case as the shelf lists it; follows the database and the clock. `undefined` while loading. */
export function useShelfEntries(): readonly ShelfEntry[] | undefined {
  return useLive(() => shelfEntries(), [useMinute()], true);
}

/** What was read of some cases, by id; those asked for before stand in while loading. */
export function useReadShares(caseIds: readonly string[]): ReadonlyMap<string, number> | undefined {
  return useLive(() => readShares(caseIds), [caseIds.join(' ')], true);
}

/** The files that a case was made from, the latest first; `undefined` while loading. */
export function useOriginals(caseId: string): readonly OriginalFile[] | undefined {
  return useLive(() => listOriginals(caseId), [caseId]);
}

/** The collections, by name; `undefined` while loading. */
export function useCollections(): readonly CollectionRow[] | undefined {
  return useLive(() => listCollections(), []);
}
