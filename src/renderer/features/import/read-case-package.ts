import type { OpenedPackage } from '../../../core/casefile/open-package';
import type { Failure, Result } from '../../../core/result';
import { ok } from '../../../core/result';
import type { ImportedFile } from '../../data/commands/imports';
import { findPackageCase, type KnownPackage } from '../../data/queries/imports';
import { openPackageInWorker } from '../../workers/open-package-in-worker';

/** A case package that was read and checked, and waits to be looked over. */
export interface ReadPackage extends OpenedPackage {
  readonly file: ImportedFile;
  readonly known: KnownPackage;
}

/** Reads an `.andu` file. Nothing is stored, and the first thing wrong refuses the whole file. */
export async function readCasePackage(
  file: ImportedFile,
  signal: AbortSignal,
): Promise<Result<ReadPackage, Failure>> {
  const opened = await openPackageInWorker(file.bytes, signal);
  if (!opened.ok) return opened;
  const { manifest, text } = opened.value.pack;
  const known = await findPackageCase(manifest.id, text.text);
  return ok({ file, ...opened.value, known });
}
