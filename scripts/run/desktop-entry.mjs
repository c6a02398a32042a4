import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { REPO } from '../setup/places.mjs';

const SOURCES = path.join(REPO, 'resources', 'desktop');

/** Where the desktop looks for programs and for types of files, below an account's data folder. */
const placesIn = (data) => ({
  entry: path.join(data, 'applications', 'andu.desktop'),
  types: path.join(data, 'mime', 'packages', 'andu.xml'),
});

/** Writes the desktop entry of this checkout, and the type of its packages, into an account's data folder. */
export function installDesktopEntry(data, node) {
  const { entry, types } = placesIn(data);
  const start = [node, path.join(REPO, 'scripts', 'start.mjs')].map(quoted).join(' ');
  const text = readFileSync(path.join(SOURCES, 'andu.desktop'), 'utf8')
    .replace(/^Exec=andu /mu, () => `Exec=${start} `)
    .replace(/^Icon=andu$/mu, () => `Icon=${path.join(REPO, 'resources', 'icons', 'andu-256.png')}`);
  for (const file of [entry, types]) mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(entry, text);
  copyFileSync(path.join(SOURCES, 'andu.xml'), types);
}

export function removeDesktopEntry(data) {
  for (const file of Object.values(placesIn(data))) rmSync(file, { force: true });
}

/** An argument as the Desktop Entry Specification 1.5 wants it: quoted for a shell, its backslashes and % doubled. */
function quoted(argument) {
  const forShell = argument.replaceAll(/["`$\\]/gu, String.raw`\$&`);
  return `"${forShell}"`.replaceAll('\\', '\\\\').replaceAll('%', '%%');
}
