import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { hasScreen } from '../display.mjs';
import { SetupError } from './setup-error.mjs';

/** What Electron links against on Debian, by the file that shows it is there. */
const LIBRARIES = {
  libnss3: 'libnss3.so',
  'libgtk-3-0': 'libgtk-3.so.0',
  libgbm1: 'libgbm.so.1',
  libasound2: 'libasound.so.2',
  libxss1: 'libXss.so.1',
  'libatk-bridge2.0-0': 'libatk-bridge-2.0.so.0',
  libdrm2: 'libdrm.so.2',
};
const XVFB = ['xvfb', 'xauth'];
const FONTS = 'fonts-noto-cjk';

/**
 * Installs what a bare Debian lacks for Electron: its libraries, Chinese fonts, and Xvfb where there is no
 * screen. As root by apt; otherwise throws a `SetupError` with the one command to run. Other systems bring
 * these along or have their own names for them, and are left alone.
 */
export function installSystemPackages() {
  if (process.platform !== 'linux') return;
  const needed = neededPackages();
  const wanted = [...needed, ...(hasChineseFont() ? [] : [FONTS])];
  if (wanted.length === 0) return;
  if (!existsSync('/usr/bin/apt-get')) {
    console.warn(
      `Not found: ${wanted.join(', ')} (Debian's names). If Electron does not start, install them.`,
    );
    return;
  }
  if (process.getuid() === 0) {
    installByApt(wanted);
  } else if (needed.length > 0) {
    throw new SetupError(
      `system packages are missing: ${wanted.join(', ')}.`,
      `Run this once, then the command again:\n  sudo apt-get update && sudo ${aptCommand(wanted)}`,
    );
  } else {
    console.warn(`No Chinese font found: menus may show boxes. To mend it: sudo ${aptCommand([FONTS])}`);
  }
}

function installByApt(names) {
  console.log(`Installing system packages: ${names.join(' ')} …`);
  const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0'];
  run('apt-get', ['update', ...quiet]);
  run('apt-get', ['install', '-y', '--no-install-recommends', ...quiet, ...names.map(nameHere)]);
  const left = neededPackages();
  if (left.length === 0) return;
  throw new SetupError(
    `apt could not install ${left.join(', ')}.`,
    `Look at its messages above; then try:\n  apt-get update && ${aptCommand(left)}`,
  );
}

function aptCommand(names) {
  return `apt-get install -y --no-install-recommends ${names.map(nameHere).join(' ')}`;
}

/** Newer Debian and Ubuntu renamed some libraries for the 64-bit time type. */
function nameHere(name) {
  const isKnown = (wanted) => spawnSync('apt-cache', ['show', wanted], { stdio: 'ignore' }).status === 0;
  return !isKnown(name) && isKnown(`${name}t64`) ? `${name}t64` : name;
}

/** What Electron can't start without. */
function neededPackages() {
  const found = spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' }).stdout ?? '';
  const missing = Object.keys(LIBRARIES).filter((name) => !found.includes(LIBRARIES[name]));
  return hasScreen() || existsSync('/usr/bin/Xvfb') ? missing : [...missing, ...XVFB];
}

function hasChineseFont() {
  const listed = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).stdout ?? '';
  return listed.trim() !== '';
}

function run(name, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(name, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
}
