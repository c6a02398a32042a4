import { db } from '../db';

/** The `data:` address of a picture of a case, or `null` where the case has none of that name. */
export async function getAssetUrl(caseId: string, id: string): Promise<string | null> {
  const asset = await db.assets.get([caseId, id]);
  if (!asset) return null;
  const blob = new Blob([new Uint8Array(asset.bytes)], { type: asset.mediaType });
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('loadend', () => {
      resolve(typeof reader.result === 'string' ? reader.result : null);
    });
    reader.readAsDataURL(blob);
  });
}
