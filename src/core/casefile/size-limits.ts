import { PACKAGE_EXTENSION } from './draft';
import { ARCHIVE_LIMITS } from './zip';

const MB = 1024 * 1024;
const LIMITS: Readonly<Record<string, number>> = {
  pdf: 256 * MB,
  docx: 256 * MB,
  epub: 256 * MB,
  html: 32 * MB,
  htm: 32 * MB,
  mhtml: 32 * MB,
  mht: 32 * MB,
  // Parsing takes about 40 times its size in memory.
  md: 16 * MB,
  markdown: 16 * MB,
  txt: 64 * MB,
  [PACKAGE_EXTENSION]: ARCHIVE_LIMITS.archiveBytes,
};

/** The largest file of that name that is read, in bytes: asked before it is taken into memory. */
export function sizeLimit(fileName: string): number {
  return LIMITS[fileName.replace(/^.*\./su, '').toLowerCase()] ?? 256 * MB;
}
