import { appendFileSync, existsSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';

/** A log that has grown past this many bytes is set aside, in place of the one set aside before. */
const MAX_BYTES = 1024 ** 2;

/** Writes what went wrong, and where, to `errors.log` in the profile folder and to stderr. Never throws. */
export function logError(where: string, error: unknown): void {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(`[${where}] ${detail}`);
  const file = path.join(app.getPath('userData'), 'errors.log');
  try {
    if (existsSync(file) && statSync(file).size > MAX_BYTES) renameSync(file, `${file}.1`);
    appendFileSync(file, `${new Date().toISOString()} [${where}] ${detail}\n`);
  } catch (cause) {
    // A full disk must not turn a failure that was handled into one that is not.
    console.error(`[log] ${String(cause)}`);
  }
}
