import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { REPO } from './places.mjs';

const PACKAGE = path.join(REPO, 'node_modules', 'electron');
const DOWNLOADS = 'https://github.com/electron/electron/releases/download/';
/** A network that does not answer within this is taken to have no way there, in milliseconds. */
const PROBE_MS = 4000;

/** The official Electron: one named by the user, the one already downloaded, or a download; else `null`. */
export async function officialElectron() {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (named) return inFolder(named, 'from ELECTRON_OVERRIDE_DIST_PATH');
  const dist = path.join(PACKAGE, 'dist');
  const { version } = JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8'));
  if (isVersion(dist, version)) return inFolder(dist, 'official');
  if (!(await canDownload(version))) return null;
  console.log(`Downloading Electron ${version} …`);
  spawnSync(process.execPath, [path.join(PACKAGE, 'install.js')], { cwd: REPO, stdio: 'inherit' });
  return isVersion(dist, version) ? inFolder(dist, 'official') : null;
}

function inFolder(folder, source) {
  const executable = path.join(folder, executableName());
  if (!existsSync(executable)) return null;
  return { path: executable, version: versionIn(folder), source };
}

function executableName() {
  if (process.platform === 'win32') return 'electron.exe';
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

function isVersion(folder, version) {
  return existsSync(path.join(folder, executableName())) && versionIn(folder) === version;
}

function versionIn(folder) {
  const file = path.join(folder, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : 'of unknown version';
}

async function canDownload(version) {
  const base = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror ?? DOWNLOADS;
  try {
    const url = new URL(`v${version}/SHASUMS256.txt`, base.endsWith('/') ? base : `${base}/`);
    const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_MS) });
    return answer.ok;
  } catch (error) {
    console.log(`The official Electron can't be downloaded here (${error.cause?.code ?? error.name}).`);
    return false;
  }
}
