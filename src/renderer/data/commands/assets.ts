import type { CasePicture } from '../../../core/casefile/pictures';
import type { AssetRow } from '../rows';

/** Pictures of a case as they are stored. */
export function assetRows(
  pictures: readonly CasePicture[],
  caseId: string,
  now: number,
): readonly AssetRow[] {
  return pictures.map((picture) => ({ ...picture, caseId, updatedAt: now }));
}
