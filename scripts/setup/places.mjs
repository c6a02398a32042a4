import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const REPO = fileURLToPath(new URL('../..', import.meta.url));

/** Where an Electron is kept for every checkout of this user: outside the repo. */
export const CACHE =
  process.env.ANDU_CACHE ?? path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'andu');

/** Which Electron set-up chose, for everything that starts one. */
export const ELECTRON_RECORD = path.join(REPO, '.cache', 'electron.json');
