import { readFileSync } from 'node:fs';
import { ELECTRON_RECORD } from './setup/places.mjs';

/**
 * The Electron that set-up chose.
 *
 * @returns {{ path: string, version: string, source: string }}
 * @throws where set-up has not run
 */
export function resolveElectron() {
  try {
    return JSON.parse(readFileSync(ELECTRON_RECORD, 'utf8'));
  } catch (cause) {
    throw new Error('Set-up has not run here yet. Run: node scripts/setup.mjs', { cause });
  }
}
