import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const ROOT = join(import.meta.dirname, '../..');
const span = { start: z.number(), end: z.number() };
const inspectedSchema = z.object({
  title: z.string(),
  source: z.object({ publisher: z.string() }),
  text: z.string(),
  blocks: z.array(z.object({ id: z.string(), kind: z.string(), level: z.number().optional(), ...span })),
  furniture: z.array(z.object({ text: z.string(), reason: z.string() })),
  suspects: z.array(z.object({ text: z.string(), reason: z.string(), ...span })),
});

/** Runs the real command as a process of its own. */
function andu(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'src/cli/index.ts'), ...args],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'andu-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('andu inspect', () => {
  it('gives the corrected revision of the embedded case', () => {
    const { status, stdout, stderr } = andu('inspect', 'wuhu-2022', '--json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const inspected = inspectedSchema.parse(JSON.parse(stdout));
    expect(inspected.title).toContain('芜湖');
    expect(inspected.text).toContain('在中央和国家机关党的建设工作会议上');
    expect(inspected.suspects).toEqual([]);
    expect(inspected.furniture.map(({ reason }) => reason)).toContain('qrPrompt');
    for (const { start, end } of inspected.blocks)
      expect(inspected.text.slice(start, end)).not.toMatch(/^$|\n/);
  });

  it('finds all six places where the source was tampered with, to the character', () => {
    const { stdout } = andu('inspect', 'scripts/case-sources/wuhu-2022/source.txt', '--json');
    const { text, suspects, source } = inspectedSchema.parse(JSON.parse(stdout));
    expect(source.publisher).toBe('人民网-中国共产党新闻网');
    expect(suspects.map(({ reason }) => reason)).toEqual(Array.from({ length: 6 }, () => 'foreignBrand'));
    for (const suspect of suspects) {
      expect(text.slice(suspect.start, suspect.end)).toBe(suspect.text);
      expect(suspect.text).toMatch(/^沙巴体育(官网|平台)$/);
    }
  });

  it('reads Markdown, package folders and a summary for people', () => {
    const markdown = fileOf('a.md', '# 题目\n\n正文第一段。\n\n- 一项\n');
    expect(inspectedSchema.parse(JSON.parse(andu('inspect', markdown, '--json').stdout))).toMatchObject({
      title: '题目',
      text: '正文第一段。\n一项',
      blocks: [{ kind: 'paragraph' }, { kind: 'listItem' }],
    });
    expect(andu('inspect', 'resources/cases/wuhu-2022').stdout).toContain('二、主要做法');
  });

  it('says what is wrong with a file, and where, with exit code 1', () => {
    const binary = fileOf(
      'b.txt',
      Uint8Array.from({ length: 64 }, (_, index) => index % 7),
    );
    const broken = fileOf('c.andu', 'not a zip');
    const word = fileOf('d.doc', 'x');
    const empty = fileOf('e.txt', '');
    for (const [target, words] of [
      [binary, 'not text'],
      [broken, 'archive'],
      [word, '.doc'],
      [empty, 'no text'],
      ['no-such-case', 'wuhu-2022'],
    ] as const) {
      const { status, stdout, stderr } = andu('inspect', target);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toContain(target);
      expect(stderr).toContain(words);
    }
  });
});

describe('andu', () => {
  it('answers wrong usage with exit code 2, on standard error', () => {
    for (const args of [[], ['nonsense'], ['inspect'], ['inspect', 'a', 'b'], ['inspect', '--bad']]) {
      const { status, stdout, stderr } = andu(...args);
      expect({ args, status, stdout }).toEqual({ args, status: 2, stdout: '' });
      expect(stderr).toMatch(/^andu: /);
    }
  });

  it('tells its version and how it is used', () => {
    expect(andu('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(andu('help')).toMatchObject({ status: 0, stderr: '' });
    expect(andu('--help').stdout).toContain('inspect');
  });
});
