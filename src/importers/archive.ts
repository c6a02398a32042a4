import { type UnzipFileInfo, unzipSync } from 'fflate';
import { hasOverlap, readZipEntries } from '../core/casefile/zip-entries';
import type { Failure, Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { ImportFailureCode } from './draft';
import { fileKind } from './file-kind';

const MOST_ENTRIES = 5000;
const MOST_EXPANDED_BYTES = 256 * 1024 * 1024;
/** Deflate gives at most some 1,000 to 1; office files stay far below this. */
const MOST_RATIO = 400;
const RATIO_MATTERS_FROM = 4 * 1024 * 1024;

type Unzipped = Result<ReadonlyMap<string, Uint8Array>, Failure<ImportFailureCode>>;

/**
 * Unpacks an archive in memory, nothing on disk. Sizes are checked by the directory before anything is expanded,
 * and no entry is let grow past what the directory says of it.
 *
 * @param wanted which entries to expand, by name; the rest is only counted
 * @returns `import.encrypted` for a password, `import.archive` for one that expands to too much, holds too many
 *   entries, some that share bytes, or names that lead out of it, `import.broken` for one that cannot be read
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Unzipped {
  if (fileKind(bytes) === 'encrypted') return fail('import.encrypted');
  const listed = readZipEntries(bytes);
  if (listed === null) return fail('import.broken');
  if (listed.some(({ isEncrypted }) => isEncrypted)) return fail('import.encrypted');
  if (listed.length > MOST_ENTRIES || hasOverlap(listed)) return fail('import.archive');
  let entries = 0;
  let expanded = 0;
  let isUnsound = false;
  const filter = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    entries += 1;
    expanded += originalSize;
    const isBomb = originalSize > RATIO_MATTERS_FROM && originalSize > size * MOST_RATIO;
    const leadsOut = name.startsWith('/') || /(?:^|[\\/])\.\.(?:[\\/]|$)|^[a-z]:/iu.test(name);
    if (entries > MOST_ENTRIES || expanded > MOST_EXPANDED_BYTES || isBomb || leadsOut) isUnsound = true;
    return !isUnsound && wanted(name);
  };
  try {
    const files = unzipSync(bytes, { filter });
    return isUnsound ? fail('import.archive') : ok(new Map(Object.entries(files)));
  } catch {
    // fflate says only that the data is invalid: truncated or of an unknown method.
    return fail(isUnsound ? 'import.archive' : 'import.broken');
  }
}
