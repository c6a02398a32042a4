import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** How often a lock that another run holds is looked at, in milliseconds. */
const LOOK_MS = 500;

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

function take(folder) {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isHeld(folder)) rmSync(folder, { recursive: true, force: true });
    return false;
  }
  writeFileSync(path.join(folder, 'pid'), String(process.pid));
  return true;
}

function isHeld(folder) {
  try {
    process.kill(Number(readFileSync(path.join(folder, 'pid'), 'utf8')), 0);
    return true;
  } catch (error) {
    // No pid yet: its owner is between two steps. No such process: its owner died.
    return error.code === 'ENOENT' || error.code === 'EPERM';
  }
}
