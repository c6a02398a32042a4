import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** How often a lock that another run holds is looked at. */
const LOOK_MS = 500;
/** A lock without its owner's id is younger than this, or its owner died between two steps. */
const UNSIGNED_MS = 10_000;
/** No set-up takes this long: the id belongs to some other process by now. */
const STALE_MS = 30 * 60_000;

/**
 * Runs `act` while holding a lock folder; waits while a living process holds it, and takes it over from one
 * that died.
 */
export async function withLock(folder, act) {
  let isTold = false;
  while (!take(folder)) {
    if (!isTold) console.log('Another set-up is at work; waiting for it …');
    isTold = true;
    await wait(LOOK_MS);
  }
  try {
    return await act();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Says whether a process of this id is alive. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Someone else's process may not be signalled, but is there.
    return error.code === 'EPERM';
  }
}

function take(folder) {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isStale(folder)) rmSync(folder, { recursive: true, force: true });
    return false;
  }
  writeFileSync(path.join(folder, 'pid'), String(process.pid));
  return true;
}

function isStale(folder) {
  const age = ageMs(folder);
  if (age === null) return false;
  try {
    return age > STALE_MS || !isAlive(Number(readFileSync(path.join(folder, 'pid'), 'utf8')));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return age > UNSIGNED_MS;
  }
}

/** The age of a folder, or `null` if it has gone. */
function ageMs(folder) {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found ? Date.now() - found.mtimeMs : null;
}
