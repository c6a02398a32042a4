import { mkdirSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { SetupError } from './setup-error.mjs';

const NODE = [20, 19];
const MB = 1024 ** 2;

/** Throws a `SetupError` on a Node too old to build with. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > NODE[0] || (major === NODE[0] && minor >= NODE[1])) return;
  throw new SetupError(
    `this is Node ${version}; Andu needs Node ${NODE.join('.')} or newer.`,
    'Install a current Node 20 or 22 (https://nodejs.org) and run the command again.',
  );
}

/**
 * Throws a `SetupError` where the disk that holds `folder` has less room than a step needs.
 *
 * @param {string} folder made if absent
 * @param {number} neededMb in MB
 * @param {string} purpose such as `the npm packages`
 */
export async function checkDiskSpace(folder, neededMb, purpose) {
  mkdirSync(folder, { recursive: true });
  const { bavail, bsize } = await statfs(folder);
  const freeMb = Math.floor((bavail * bsize) / MB);
  if (freeMb >= neededMb) return;
  throw new SetupError(
    `no disk space for ${purpose}: ${freeMb} MB are free where ${folder} is, and ${neededMb} MB are needed.`,
    'Make room there and run the command again.',
  );
}
