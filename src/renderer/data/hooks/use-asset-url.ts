import { getAssetUrl } from '../queries/assets';
import { useLive } from './use-live';

/** The `data:` address of a picture of a case; `undefined` while loading, `null` where there is none. */
export function useAssetUrl(caseId: string, id: string): string | null | undefined {
  return useLive(() => getAssetUrl(caseId, id), [caseId, id]);
}
