import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { REPO } from './places.mjs';
import { SetupError } from './setup-error.mjs';

const STAMP = path.join(REPO, 'node_modules', '.andu-setup');

/**
 * Installs the locked packages where the lock file changed since the last time. Not `npm ci`: that refuses a
 * registry that lacks the optional packages of other platforms. Throws a `SetupError` if it fails.
 */
export function installPackages() {
  const wanted = hashOf('package.json', 'package-lock.json');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  console.log('Installing npm packages …');
  const done = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: REPO,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    throw new SetupError(
      'npm could not install the packages.',
      'Check that the npm registry can be reached (npm ping) and that "npm config get registry" is right; then run the command again.',
    );
  }
  writeFileSync(STAMP, wanted);
}

function hashOf(...files) {
  const hash = createHash('sha256').update(process.versions.modules);
  for (const file of files) hash.update(readFileSync(path.join(REPO, file)));
  return hash.digest('hex');
}
