import type { Failure, Result } from '../result';
import { ok } from '../result';
import { type Learning, readLearning } from './learning';
import type { CasePicture } from './pictures';
import { readPackage } from './read';
import type { CasePackage } from './schema';
import { unzipPackage, unzipPictures } from './zip';

/** All that an `.andu` file holds, checked. */
export interface OpenedPackage {
  readonly pack: CasePackage;
  readonly learning: Learning | null;
  readonly pictures: readonly CasePicture[];
}

/** Reads an `.andu` file. The first thing wrong refuses the whole file. */
export function openPackage(bytes: Uint8Array): Result<OpenedPackage, Failure> {
  const files = unzipPackage(bytes);
  if (!files.ok) return files;
  const pack = readPackage(files.value);
  if (!pack.ok) return pack;
  const learning = readLearning(files.value);
  if (!learning.ok) return learning;
  const pictures = unzipPictures(bytes);
  if (!pictures.ok) return pictures;
  return ok({ pack: pack.value, learning: learning.value, pictures: pictures.value });
}
