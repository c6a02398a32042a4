// The development server with hot reload, on the Electron that set-up chose.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { resolveElectron } from './electron-runtime.mjs';
import { isRoot } from './run/launch-flags.mjs';
import { REPO } from './setup/places.mjs';

const cli = path.join(REPO, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
const env = {
  ...process.env,
  ELECTRON_EXEC_PATH: resolveElectron().path,
  ...(isRoot && { NO_SANDBOX: '1' }),
};
process.exit(spawnSync(process.execPath, [cli, 'dev'], { cwd: REPO, stdio: 'inherit', env }).status ?? 1);
