/** One entry of a zip archive as its directory and its own header say. Offsets are into the archive, `end` not included. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** From its header to the end of its packed bytes. */
  readonly start: number;
  readonly end: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const IN_DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const MOST_COMMENT = 0xffff;
const ENCRYPTED = 1;

/**
 * Reads the directory of a zip archive (APPNOTE 6.3.10, 4.3) and the header that each entry has of its own, without
 * unpacking anything. `null` where either is missing or not in its place, and for archives over 4 GB.
 */
export function readZipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== IN_DIRECTORY) return null;
    const start = view.getUint32(at + 42, true);
    if (start + 30 > view.byteLength || view.getUint32(start, true) !== LOCAL) return null;
    const nameLength = view.getUint16(at + 28, true);
    const headLength = 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    const flags = view.getUint16(at + 8, true) | view.getUint16(start + 6, true);
    entries.push({
      // Only names in ASCII are looked for.
      name: String.fromCharCode(...bytes.subarray(at + 46, at + 46 + Math.min(nameLength, 512))),
      isEncrypted: (flags & ENCRYPTED) !== 0,
      start,
      end: start + headLength + view.getUint32(at + 20, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** True where entries share bytes, as only archives that are made to expand without bound do. */
export function hasOverlap(entries: readonly ZipEntry[]): boolean {
  const sorted = entries.toSorted((a, b) => a.start - b.start);
  return sorted.some(({ start }, index) => start < (sorted[index - 1]?.end ?? 0));
}

function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - MOST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}
