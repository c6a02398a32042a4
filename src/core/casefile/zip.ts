import type { UnzipFileInfo, Zippable } from 'fflate';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Failure, Result } from '../result';
import { ok } from '../result';
import { LEARNING_FILE } from './learning';
import {
  type CasePicture,
  isPictureInLimits,
  PICTURE_LIMITS,
  pictureFile,
  pictureId,
  readPictureFacts,
} from './pictures';
import { hasOverlap, readZipEntries } from './zip-entries';
import { PACKAGE_FILES } from './schema';

/**
 * What an `.andu` archive may hold; a case of 100,000 characters with 500 questions stays under 2 MB, and pictures have
 * limits of their own. `fileBytes` is for one file of text.
 */
export const ARCHIVE_LIMITS = {
  entries: 64 + PICTURE_LIMITS.count,
  archiveBytes: 96 * 1024 * 1024,
  contentBytes: 96 * 1024 * 1024,
  fileBytes: 32 * 1024 * 1024,
} as const;

export const ARCHIVE_PROBLEMS = [
  'notZip',
  'damaged',
  'tooManyEntries',
  'tooLarge',
  'unsafeName',
  'duplicate',
  'missingFile',
  'notUtf8',
] as const;
type ArchiveProblem = (typeof ARCHIVE_PROBLEMS)[number];

/** An archive that cannot be opened; `file` is the entry's name as written there, empty for the archive itself. */
export type ArchiveFailure = Failure<'casefile.archive'> & {
  readonly facts: { readonly file: string; readonly problem: ArchiveProblem };
};

const FILE_NAMES: readonly string[] = [...Object.values(PACKAGE_FILES), LEARNING_FILE];

/** Packs a package's files and pictures into an `.andu` archive; the same ones always give the same bytes. */
export function zipPackage(
  files: Readonly<Record<string, string>>,
  pictures: readonly CasePicture[] = [],
): Uint8Array {
  // The zip format stores wall-clock time without a zone, so that this is the same everywhere.
  const mtime = new Date(1980, 0, 1);
  const names = Object.keys(files).sort();
  const entries: Zippable = Object.fromEntries(names.map((name) => [name, strToU8(files[name] ?? '')]));
  for (const picture of pictures.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
    // It is packed by itself.
    entries[pictureFile(picture)] = [picture.bytes, { level: 0 }];
  }
  return zipSync(entries, { level: 9, mtime });
}

/**
 * Takes a package's files out of an `.andu` archive, by file name inside the package. The files may stand at
 * the top or all in one folder. Names are checked before anything is unpacked, and every entry counts towards
 * the limits, but only the files that the format knows are unpacked.
 */
export function unzipPackage(archive: Uint8Array): Result<Record<string, string>, ArchiveFailure> {
  const listed = listEntries(archive);
  if (!listed.ok) return listed;
  const folder = folderOf(listed.value);
  if (folder === null) return refuse(PACKAGE_FILES.manifest, 'missingFile');

  const files: Record<string, string> = {};
  for (const name of FILE_NAMES) {
    const path = folder + name;
    if (!listed.value.includes(path)) continue;
    const bytes = unpack(archive, path);
    if (bytes === undefined) return refuse(path, 'damaged');
    const content = decodeUtf8(bytes);
    if (content === undefined) return refuse(path, 'notUtf8');
    files[name] = content;
  }
  return ok(files);
}

/**
 * Takes a package's pictures out of an `.andu` archive, by the same rules. One that is no picture of the kinds that a
 * case may hold, or is too large, refuses the archive.
 */
export function unzipPictures(archive: Uint8Array): Result<readonly CasePicture[], ArchiveFailure> {
  const listed = listEntries(archive);
  if (!listed.ok) return listed;
  const folder = folderOf(listed.value) ?? '';
  const pictures: CasePicture[] = [];
  for (const path of listed.value) {
    const id = path.startsWith(folder) ? pictureId(path.slice(folder.length)) : null;
    if (id === null) continue;
    const bytes = unpack(archive, path);
    const facts = bytes === undefined ? null : readPictureFacts(bytes);
    if (bytes === undefined || facts === null || !isPictureInLimits(facts, bytes))
      return refuse(path, 'damaged');
    pictures.push({ id, mediaType: facts.mediaType, bytes });
  }
  return ok(pictures);
}

/** What stands before the names of the package's files; `null` where it has no manifest. */
function folderOf(names: readonly string[]): string | null {
  const manifest = names.find((name) => /^([^/]+\/)?manifest\.json$/.test(name));
  return manifest === undefined ? null : manifest.slice(0, -PACKAGE_FILES.manifest.length);
}

/** Reads the archive's directory without unpacking: the names of its files, or the first entry that is refused. */
function listEntries(archive: Uint8Array): Result<readonly string[], ArchiveFailure> {
  if (archive.length > ARCHIVE_LIMITS.archiveBytes) return refuse('', 'tooLarge');
  if (hasOverlap(readZipEntries(archive) ?? [])) return refuse('', 'damaged');
  const entries: UnzipFileInfo[] = [];
  let isTooLong = false;
  try {
    unzipSync(archive, {
      filter: (entry) => {
        if (entries.length < ARCHIVE_LIMITS.entries) entries.push(entry);
        else isTooLong = true;
        return false;
      },
    });
  } catch {
    return refuse('', 'notZip');
  }
  if (isTooLong) return refuse('', 'tooManyEntries');
  const names = new Set<string>();
  let contentBytes = 0;
  for (const { name, originalSize } of entries) {
    if (!isSafeName(name)) return refuse(name, 'unsafeName');
    if (names.has(name)) return refuse(name, 'duplicate');
    names.add(name);
    contentBytes += originalSize;
    const isLarge = originalSize > ARCHIVE_LIMITS.fileBytes || contentBytes > ARCHIVE_LIMITS.contentBytes;
    if (isLarge) return refuse(name, 'tooLarge');
  }
  return ok([...names].filter((name) => !name.endsWith('/')));
}

/** Relative, with forward slashes, without `.` or `..`, drive letters or control characters. */
function isSafeName(name: string): boolean {
  const isPlain = [...name].every(
    (char) => char >= ' ' && char !== '\\' && char !== ':' && char !== '\u007F',
  );
  const segments = name.replace(/\/$/, '').split('/');
  return isPlain && segments.every((segment) => segment !== '' && segment !== '.' && segment !== '..');
}

function unpack(archive: Uint8Array, path: string): Uint8Array | undefined {
  try {
    return unzipSync(archive, { filter: ({ name }) => name === path })[path];
  } catch {
    return undefined;
  }
}

/** Strict UTF-8, without its byte order mark; undefined where the bytes are something else. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const content = hasMark ? bytes.subarray(3) : bytes;
  try {
    const text = strFromU8(content);
    // The decoder puts U+FFFD for what it can't read: only text that gives back its bytes was read whole.
    const again = strToU8(text);
    return again.length === content.length && again.every((byte, at) => byte === content[at])
      ? text
      : undefined;
  } catch {
    return undefined;
  }
}

function refuse(
  file: string,
  problem: ArchiveProblem,
): { readonly ok: false; readonly error: ArchiveFailure } {
  return { ok: false, error: { code: 'casefile.archive', facts: { file, problem } } };
}
