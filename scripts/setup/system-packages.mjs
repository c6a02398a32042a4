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
  const missing = missingPackages();
  if (missing.length === 0) return;
  if (!existsSync('/usr/bin/apt-get')) {
    console.warn(`Not found: ${missing.join(', ')} (Debian's names). If Electron does not start, install them.`);
    return;
  }
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid() !== 0) {
    throw new SetupError(
      `system packages are missing: ${missing.join(', ')}.`,
      `Run this once, then the command again:\n  sudo apt-get update && sudo ${command}`,
    );
  }
  console.log(`Installing system packages: ${missing.join(' ')} …`);
  const isDone =
    run('apt-get update -qq') && run(command.replace('install', 'install -qq -o Dpkg::Use-Pty=0'));
  if (!isDone || missingPackages().length > 0) {
    throw new SetupError(
      `apt could not install ${missingPackages().join(', ')}.`,
      `Look at its messages above; then try:\n  apt-get update && ${command}`,
    );
  }
}

function missingPackages() {
  const found = spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' }).stdout ?? '';
  const missing = Object.keys(LIBRARIES).filter((name) => !found.includes(LIBRARIES[name]));
  if (!hasScreen() && !existsSync('/usr/bin/Xvfb')) missing.push(...XVFB);
  const chinese = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).stdout ?? '';
  if (chinese.trim() === '') missing.push(FONTS);
  return missing;
}

function run(command) {
  const [name, ...args] = command.split(' ');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(name, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}
