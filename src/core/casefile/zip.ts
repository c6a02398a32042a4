import type { UnzipFileInfo } from 'fflate';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Failure, Result } from '../result';
import { ok } from '../result';
import { LEARNING_FILE } from './learning';
import { PACKAGE_FILES } from './schema';

/** What an `.andu` archive may hold; a case of 100,000 characters with 500 questions stays under 2 MB. */
export const ARCHIVE_LIMITS = {
  entries: 64,
  archiveBytes: 16 * 1024 * 1024,
  contentBytes: 32 * 1024 * 1024,
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

/** Packs a package's files into an `.andu` archive; the same files always give the same bytes. */
export function zipPackage(files: Readonly<Record<string, string>>): Uint8Array {
  // The zip format stores wall-clock time without a zone, so that this is the same everywhere.
  const mtime = new Date(1980, 0, 1);
  const names = Object.keys(files).sort();
  return zipSync(Object.fromEntries(names.map((name) => [name, strToU8(files[name] ?? '')])), {
    level: 9,
    mtime,
  });
}

/**
 * Takes a package's files out of an `.andu` archive, by file name inside the package. The files may stand at
 * the top or all in one folder. Names are checked before anything is unpacked, and every entry counts towards
 * the limits, but only the files that the format knows are unpacked.
 */
export function unzipPackage(archive: Uint8Array): Result<Record<string, string>, ArchiveFailure> {
  if (archive.length > ARCHIVE_LIMITS.archiveBytes) return refuse('', 'tooLarge');
  const listed = listEntries(archive);
  if (!listed.ok) return listed;
  const manifest = listed.value.find((name) => /^([^/]+\/)?manifest\.json$/.test(name));
  if (manifest === undefined) return refuse(PACKAGE_FILES.manifest, 'missingFile');
  const folder = manifest.slice(0, -PACKAGE_FILES.manifest.length);

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

/** Reads the archive's directory without unpacking: the names of its files, or the first entry that is refused. */
function listEntries(archive: Uint8Array): Result<readonly string[], ArchiveFailure> {
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
    if (contentBytes > ARCHIVE_LIMITS.contentBytes) return refuse(name, 'tooLarge');
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
