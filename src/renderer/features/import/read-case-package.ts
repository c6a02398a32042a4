import { type Learning, readLearning } from '../../../core/casefile/learning';
import { readPackage } from '../../../core/casefile/read';
import type { CasePackage } from '../../../core/casefile/schema';
import { unzipPackage } from '../../../core/casefile/zip';
import type { Failure, Result } from '../../../core/result';
import { ok } from '../../../core/result';
import type { ImportedFile } from '../../data/commands/imports';
import { findPackageCase, type KnownPackage } from '../../data/queries/imports';

/** A case package that was read and checked, and waits to be looked over. */
export interface ReadPackage {
  readonly file: ImportedFile;
  readonly pack: CasePackage;
  readonly learning: Learning | null;
  readonly known: KnownPackage;
}

/**
 * Reads an `.andu` file. Its limits (`ARCHIVE_LIMITS`) keep this short enough for the window's own thread; nothing is
 * stored, and the first thing wrong refuses the whole file.
 */
export async function readCasePackage(file: ImportedFile): Promise<Result<ReadPackage, Failure>> {
  const files = unzipPackage(file.bytes);
  if (!files.ok) return files;
  const pack = readPackage(files.value);
  if (!pack.ok) return pack;
  const learning = readLearning(files.value);
  if (!learning.ok) return learning;
  const known = await findPackageCase(pack.value.manifest.id, pack.value.text.text);
  return ok({ file, pack: pack.value, learning: learning.value, known });
}
