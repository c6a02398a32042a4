import { type UnzipFileInfo, unzipSync } from 'fflate';
import type { Failure, Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { ImportFailureCode } from './draft';

const MOST_ENTRIES = 5000;
const MOST_EXPANDED_BYTES = 256 * 1024 * 1024;
/** Deflate gives at most some 1,000 to 1; office files stay far below this. */
const MOST_RATIO = 400;
const RATIO_MATTERS_FROM = 4 * 1024 * 1024;
const ENCRYPTED_FLAG = 1;

/** How an OLE compound file begins: the old Office formats, and the new ones once they have a password. */
const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0];

type Unzipped = Result<ReadonlyMap<string, Uint8Array>, Failure<ImportFailureCode>>;

/**
 * Unpacks an archive in memory, nothing on disk. Sizes are checked by the directory before anything is expanded,
 * and no entry is let grow past what the directory says of it.
 *
 * @param wanted which entries to expand, by name; the rest is only counted
 * @returns `import.encrypted` for a password, `import.archive` for one that expands to too much, holds too many
 *   entries or names that lead out of it, `import.broken` for one that cannot be read
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Unzipped {
  if (OLE_MAGIC.every((byte, index) => bytes[index] === byte)) return fail('import.encrypted');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return fail('import.broken');
  if (isEncrypted(bytes)) return fail('import.encrypted');
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
    // fflate says only that the data is invalid: truncated, overlapping or of an unknown method.
    return fail(isUnsound ? 'import.archive' : 'import.broken');
  }
}

/** By the flags of the first local header. */
function isEncrypted(bytes: Uint8Array): boolean {
  return bytes[2] === 3 && bytes[3] === 4 && ((bytes[6] ?? 0) & ENCRYPTED_FLAG) !== 0;
}
