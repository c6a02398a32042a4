import { fail, type Failure, type Result } from '../../../core/result';
import { getOriginal } from '../../data/queries/originals';
import { fileName, saveFile } from '../../platform/save-file';

/**
 * Lets a person keep the file that a case was made from, byte for byte, as a file again.
 *
 * @param revision the revision made of it; the latest file where none is named
 * @returns its path, or `null` if they thought better
 */
export async function saveOriginal(
  caseId: string,
  revision?: number,
): Promise<Result<string | null, Failure>> {
  const original = await getOriginal(caseId, revision);
  if (original === null) return fail('data.originalMissing');
  const [, stem = original.name, ending = ''] = /^(.+)\.([^.]+)$/su.exec(original.name) ?? [];
  // An ending that no format has stays part of the name, which the system's dialog shows anyway.
  const extension = /^[a-z0-9]{1,10}$/u.test(ending.toLowerCase()) ? ending.toLowerCase() : 'bin';
  return saveFile({
    suggestedName: fileName(stem, extension),
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
    // A copy, whose buffer is its own.
    bytes: Uint8Array.from(original.bytes),
  });
}
