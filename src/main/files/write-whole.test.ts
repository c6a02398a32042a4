import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from './write-whole';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'andu-write-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('writeWhole', () => {
  it('puts new bytes in place of what was there, and leaves nothing else', async () => {
    const file = path.join(folder, '勘误表.md');
    await writeFile(file, 'a longer text than the next one');
    await writeWhole(file, new TextEncoder().encode('新'));
    expect(await readFile(file, 'utf8')).toBe('新');
    expect(await readdir(folder)).toEqual(['勘误表.md']);
  });

  it('keeps what was there when it cannot finish', async () => {
    const taken = path.join(folder, 'taken');
    await mkdir(path.join(taken, 'inside'), { recursive: true });
    await expect(writeWhole(taken, new Uint8Array([1]))).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['taken']);
    expect(await readdir(taken)).toEqual(['inside']);
  });

  it('says which folder is missing by the code of Node', async () => {
    const error = await writeWhole(path.join(folder, 'none', 'a.md'), new Uint8Array()).catch((e) => e);
    expect(error).toMatchObject({ code: 'ENOENT' });
  });
});
