import { cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

const NAME = /^electron-(\d+)$/;
/** A running Chromium's locks, and caches that a newer one makes anew. */
const LEFT_OUT = /^(Singleton.*|.*Cache|chromium-major)$/;

/**
 * Gives an Electron major that has no profile yet a copy of the latest older one's, so that an update of
 * Electron opens the same library. The older profile stays as it was. The copy appears whole or not at all.
 *
 * @param profiles the folder of all profiles
 * @param major of the running Electron
 */
export function inheritProfile(profiles: string, major: number): void {
  const folder = path.join(profiles, `electron-${major}`);
  if (existsSync(folder) || !existsSync(profiles)) return;
  const older = readdirSync(profiles)
    .map((name) => Number(NAME.exec(name)?.[1] ?? Number.NaN))
    .filter((candidate) => candidate < major)
    .sort((a, b) => a - b)
    .at(-1);
  if (older === undefined) return;
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  cpSync(path.join(profiles, `electron-${older}`), partial, {
    recursive: true,
    filter: (source) => !LEFT_OUT.test(path.basename(source)),
  });
  renameSync(partial, folder);
}
