import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';

/**
 * Puts the data of each Electron major into a folder of its own: an older Chromium that opens a newer one's
 * profile deletes its IndexedDB. `ANDU_USER_DATA` names another folder, for tests.
 */
export function chooseProfile(): void {
  const base = process.env['ANDU_USER_DATA'] ?? path.join(app.getPath('appData'), 'andu');
  const major = process.versions.electron.split('.')[0] ?? '';
  const folder = path.join(base, `electron-${major}`);
  mkdirSync(folder, { recursive: true });
  app.setPath('userData', folder);
}

const STAMP = 'chromium-major';

/**
 * Notes which Chromium uses the profile. Gives `false`, and notes nothing, where a newer one wrote it: then it
 * must not be opened.
 */
export function claimProfile(folder: string, chromiumVersion: string): boolean {
  const file = path.join(folder, STAMP);
  const running = Number.parseInt(chromiumVersion, 10);
  if (readMajor(file) > running) return false;
  writeFileSync(file, `${running}\n`);
  return true;
}

function readMajor(file: string): number {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || 0;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0;
    throw error;
  }
}
