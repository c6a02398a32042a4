import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { installDesktopEntry } from '../../scripts/run/desktop-entry.mjs';
import { REPO } from '../../scripts/setup/places.mjs';

let data = '';
beforeEach(() => {
  data = mkdtempSync(path.join(tmpdir(), 'andu-desktop-'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

const entryOf = (folder) => path.join(folder, 'applications', 'andu.desktop');
const run = (...args) =>
  execFileSync(process.execPath, [path.join(REPO, 'scripts/desktop.mjs'), ...args], {
    env: { ...process.env, XDG_DATA_HOME: data },
    encoding: 'utf8',
  });

it('Andu is put among the programs of an account, and taken away again', () => {
  run();
  const entry = readFileSync(entryOf(data), 'utf8');
  const [, node, start] = /^Exec="([^"]+)" "([^"]+)" %F$/mu.exec(entry) ?? [];
  expect(node).toBe(process.execPath);
  expect(existsSync(start)).toBe(true);
  expect(existsSync(/^Icon=(.+)$/mu.exec(entry)?.[1] ?? '')).toBe(true);
  expect(readFileSync(path.join(data, 'mime/packages/andu.xml'), 'utf8')).toContain('*.andu');
  run('--remove');
  expect(existsSync(entryOf(data))).toBe(false);
  expect(existsSync(path.join(data, 'mime/packages/andu.xml'))).toBe(false);
});

it('signs in a path mean nothing to the desktop', () => {
  installDesktopEntry(data, '/home/a "b"/100%/$node');
  expect(readFileSync(entryOf(data), 'utf8')).toContain(String.raw`Exec="/home/a \\"b\\"/100%%/\\$node" `);
});
