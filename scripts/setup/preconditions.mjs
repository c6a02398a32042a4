import { statfs } from 'node:fs/promises';
import { REPO } from './places.mjs';
import { SetupError } from './setup-error.mjs';

const NODE = [20, 19];
/** Packages, an Electron with its archive, and a build, in bytes. */
const SPACE_NEEDED = 2.5 * 1024 ** 3;

/** Throws a `SetupError` on a Node too old to build with. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > NODE[0] || (major === NODE[0] && minor >= NODE[1])) return;
  throw new SetupError(
    `this is Node ${process.versions.node}; Andu needs ${NODE.join('.')} or newer.`,
    'Install a current Node 20 or 22 (https://nodejs.org) and run the command again.',
  );
}

/** Throws a `SetupError` where the disk has no room, unless all is installed already. */
export async function checkDiskSpace() {
  const { bavail, bsize } = await statfs(REPO);
  const free = bavail * bsize;
  if (free > SPACE_NEEDED || process.env.ANDU_SKIP_SPACE_CHECK) return;
  throw new SetupError(
    `the disk has ${Math.round(free / 1024 ** 2)} MB free; setting up needs about ${Math.round(SPACE_NEEDED / 1024 ** 2)} MB.`,
    'Make room, or set ANDU_SKIP_SPACE_CHECK=1 if everything is installed already.',
  );
}
