import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { REPO } from './places.mjs';
import { SetupError } from './setup-error.mjs';

const PACKAGE = path.join(REPO, 'node_modules', 'electron');
const DOWNLOADS = 'https://github.com/electron/electron/releases/download/';
/** A network that does not answer within this is taken to have no way there. */
const PROBE_MS = 4000;

/** The source of an Electron that the user named. */
export const OVERRIDDEN = 'from ELECTRON_OVERRIDE_DIST_PATH';

/** The version that package.json names. */
export function wantedVersion() {
  return JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8')).version;
}

/**
 * The official Electron: one named by the user, the one already downloaded, or a download; else `null`.
 * Throws a `SetupError` where the user names a folder that holds none.
 */
export async function officialElectron() {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (named) return overridden(named);
  const dist = path.join(PACKAGE, 'dist');
  const version = wantedVersion();
  if (isVersion(dist, version)) return inFolder(dist, 'official');
  if (!(await canDownload(version))) return null;
  console.log(`Downloading Electron ${version} …`);
  spawnSync(process.execPath, [path.join(PACKAGE, 'install.js')], { cwd: REPO, stdio: 'inherit' });
  return isVersion(dist, version) ? inFolder(dist, 'official') : null;
}

function overridden(folder) {
  if (existsSync(executableIn(folder))) return inFolder(path.resolve(folder), OVERRIDDEN);
  throw new SetupError(
    `ELECTRON_OVERRIDE_DIST_PATH names ${folder}, and there is no Electron in it.`,
    `Name the folder that holds ${executableName()}, or unset it.`,
  );
}

function inFolder(folder, source) {
  return { path: executableIn(folder), version: versionIn(folder), source };
}

function executableIn(folder) {
  return path.join(folder, executableName());
}

function executableName() {
  if (process.platform === 'win32') return 'electron.exe';
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

function isVersion(folder, version) {
  return existsSync(executableIn(folder)) && versionIn(folder) === version;
}

function versionIn(folder) {
  const file = path.join(folder, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : 'of unknown version';
}

/** Asks for the archive itself: its host may differ from the one that names it. */
async function canDownload(version) {
  const base = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? DOWNLOADS;
  const folder = process.env.ELECTRON_CUSTOM_DIR ?? `v${version}`;
  const file = `electron-v${version}-${process.platform}-${process.arch}.zip`;
  try {
    const url = new URL(`${folder}/${file}`, base.endsWith('/') ? base : `${base}/`);
    const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_MS) });
    if (!answer.ok)
      console.log(`The official Electron is not to be had from ${url.host} (${answer.status}).`);
    return answer.ok;
  } catch (error) {
    console.log(`The official Electron can't be downloaded here (${error.cause?.code ?? error.name}).`);
    return false;
  }
}
