import { mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { app } from 'electron';
import { inheritProfile } from './inherit-profile';

/**
 * Puts the data of each Electron major into a folder of its own: an older Chromium that opens a newer one's
 * profile deletes its IndexedDB. `ANDU_USER_DATA` names another folder than the system's, for tests.
 *
 * Gives `false` where a newer Chromium wrote the profile all the same. Chromium is then given an empty folder
 * instead, so that not even its own small files in the profile change.
 */
export function chooseProfile(): boolean {
  const base = process.env['ANDU_USER_DATA'] ?? path.join(app.getPath('appData'), 'andu');
  const major = Number.parseInt(process.versions.electron, 10);
  const profiles = path.join(base, 'profiles');
  const folder = path.join(profiles, `electron-${major}`);
  inheritProfile(profiles, major);
  mkdirSync(folder, { recursive: true });
  const isOurs = claimProfile(folder, process.versions.chrome);
  app.setPath('userData', isOurs ? folder : mkdtempSync(path.join(tmpdir(), 'andu-')));
  return isOurs;
}

const STAMP = 'chromium-major';

/**
 * Notes which Chromium uses the profile. Gives `false`, and notes nothing, where a newer one wrote it: then it
 * must not be opened. `chromiumVersion` is as in `process.versions.chrome`.
 */
export function claimProfile(folder: string, chromiumVersion: string): boolean {
  const file = path.join(folder, STAMP);
  const running = Number.parseInt(chromiumVersion, 10);
  const last = readMajor(file);
  if (last > running) return false;
  if (last < running) {
    // Whole or not at all: an empty note after a power cut would open the profile to an older Chromium.
    writeFileSync(`${file}.tmp`, `${running}\n`);
    renameSync(`${file}.tmp`, file);
  }
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
