import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openPackage } from '../core/casefile/open-package';
import { pngFile } from '../../tests/support/picture-file';

const ROOT = join(import.meta.dirname, '../..');
const DOCUMENTS = join(ROOT, 'tests/fixtures/documents');
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

  it.each([
    ['report-libreoffice.docx', '（二）坚持形式创新'],
    ['report-libreoffice.pdf', '（二）坚持形式创新'],
    ['report-pandoc.epub', '（二）坚持形式创新'],
    ['report-pandoc.html', '（二）坚持形式创新'],
    ['report-libreoffice-gbk.txt', '（二）坚持形式创新'],
    ['report-chromium.mhtml', '（二）坚持形式创新'],
  ])('reads %s, as a real program wrote it', (name, heading) => {
    const { status, stdout, stderr } = andu('inspect', join(DOCUMENTS, name), '--json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const { title, text, blocks } = inspectedSchema.parse(JSON.parse(stdout));
    expect(title).toBe('关于推进社区廉洁教育工作的调研报告');
    const headings = blocks.filter(({ kind }) => kind === 'heading');
    expect(headings.map(({ start, end }) => text.slice(start, end))).toContain(heading);
  });

  it('reads a saved page', () => {
    const page = fileOf('page.html', '<h1>通知</h1><p>各科室按时报送方案。</p><script>x</script>');
    expect(inspectedSchema.parse(JSON.parse(andu('inspect', page, '--json').stdout))).toMatchObject({
      title: '通知',
      text: '各科室按时报送方案。',
    });
  });

  it.each<readonly [name: string, content: string | Uint8Array | null, words: string]>([
    ['b.txt', Uint8Array.from({ length: 64 }, (_, index) => index % 7), 'not text'],
    ['c.andu', 'not a zip', 'archive'],
    ['d.doc', 'x', 'save it as .docx'],
    ['e.txt', '', 'no text'],
    ['f.docx', 'PK', 'damaged'],
    ['g.png', 'x', '.docx, .pdf, .html'],
    ['locked-libreoffice.pdf', null, 'password'],
    ['no-such-case', null, 'wuhu-2022'],
  ])('says what is wrong with %s, with exit code 1', (name, content, words) => {
    const target = content === null ? join(DOCUMENTS, name) : fileOf(name, content);
    const { status, stdout, stderr } = andu('inspect', target);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(target);
    expect(stderr).toContain(words);
  });
});

describe('andu convert', () => {
  it('makes a package of a document that is read back as the same text', () => {
    const output = join(folder, 'case.andu');
    const report = join(DOCUMENTS, 'report-libreoffice.docx');
    expect(andu('convert', report, '-o', output)).toEqual({ status: 0, stdout: `${output}\n`, stderr: '' });
    const of = (file: string) => inspectedSchema.parse(JSON.parse(andu('inspect', file, '--json').stdout));
    expect(of(output)).toEqual(of(report));
  });

  it('takes the pictures of a document along', () => {
    const output = join(folder, 'pictures.andu');
    const png = Buffer.from(pngFile(40, 30)).toString('base64');
    const report = fileOf('pictures.md', `# 题\n\n正文一段，完。\n\n![图](data:image/png;base64,${png})\n`);
    expect(andu('convert', report, '-o', output).status).toBe(0);
    const opened = openPackage(new Uint8Array(readFileSync(output)));
    expect(opened.ok && opened.value.pictures).toMatchObject([{ mediaType: 'image/png' }]);
  });

  it('writes over nothing unasked', () => {
    const output = fileOf('there.andu', 'x');
    expect(andu('convert', 'wuhu-2022', '-o', output)).toMatchObject({ status: 1, stdout: '' });
    expect(readFileSync(output, 'utf8')).toBe('x');
    expect(andu('convert', 'wuhu-2022', '-o', output, '--force').status).toBe(0);
  });

  it('says where a package cannot be written, and leaves nothing of a file that cannot be read', () => {
    const output = join(folder, 'no such folder', 'case.andu');
    const refused = andu('convert', 'wuhu-2022', '-o', output);
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr).toContain('cannot be written (ENOENT)');
    const nothing = join(folder, 'nothing.andu');
    expect(andu('convert', fileOf('leer.docx', 'x'), '-o', nothing).status).toBe(1);
    expect(existsSync(nothing)).toBe(false);
  });
});

describe('andu', () => {
  it.each([
    [[]],
    [['nonsense']],
    [['inspect']],
    [['inspect', 'a', 'b']],
    [['inspect', '--bad']],
    [['convert']],
  ])('answers wrong usage (%j) with exit code 2, on standard error', (args) => {
    const { status, stdout, stderr } = andu(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^andu: /);
  });

  it('tells its version and how it is used', () => {
    expect(andu('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(andu('help')).toMatchObject({ status: 0, stderr: '' });
    expect(andu('--help').stdout).toContain('inspect');
    expect(andu('--help').stdout).toContain('.epub');
  });
});
