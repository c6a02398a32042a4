import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { REPO } from './places.mjs';
import { checkDiskSpace } from './preconditions.mjs';
import { SetupError } from './setup-error.mjs';

const STAMP = path.join(REPO, 'node_modules', '.andu-setup');
const PACKAGES_MB = 900;
const DEPENDENCY_FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'];

/** Runs `npm ci` where the dependencies changed since it last ran through. Throws a `SetupError` if it fails. */
export async function installPackages() {
  const wanted = dependencyHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  await checkDiskSpace(REPO, PACKAGES_MB, 'the npm packages');
  console.log('Installing npm packages …');
  // Fewer and shorter retries than npm's own: no registry should be told of within half a minute.
  const options = ['--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'];
  const patience = ['--fetch-retries=2', '--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=8000'];
  const done = spawnSync('npm', ['ci', ...options, ...patience], {
    cwd: REPO,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    throw new SetupError(
      'npm could not install the packages.',
      'Check that the npm registry can be reached ("npm ping") and is the right one ("npm config get registry"); then run the command again.',
    );
  }
  writeFileSync(STAMP, wanted);
}

/** Changes with the dependencies and the Node ABI, not with the rest of package.json. */
function dependencyHash() {
  const manifest = JSON.parse(readFileSync(path.join(REPO, 'package.json'), 'utf8'));
  return createHash('sha256')
    .update(process.versions.modules)
    .update(JSON.stringify(DEPENDENCY_FIELDS.map((field) => manifest[field])))
    .update(readFileSync(path.join(REPO, 'package-lock.json')))
    .digest('hex');
}
