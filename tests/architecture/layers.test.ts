import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/*
 * The linter keeps the layers apart; this keeps the linter honest. In a folder of its own, each layer gets one
 * file that it must refuse and one that it must accept, under the project's own configuration.
 */
const REPO = path.resolve(import.meta.dirname, '../..');
const OXLINT = path.join(REPO, 'node_modules', 'oxlint', 'bin', 'oxlint');
const IMPORTS = 'no-restricted-imports';

interface Planted {
  readonly file: string;
  readonly code: string;
  readonly rule: string;
}

const take = (from: string, name = 'x') => `import { ${name} } from '${from}';\nexport const y = ${name};\n`;
const refuse = (file: string, from: string, name?: string): Planted => ({
  file,
  code: take(from, name),
  rule: IMPORTS,
});

const FORBIDDEN: readonly Planted[] = [
  refuse('src/core/text/a.ts', 'electron'),
  refuse('src/core/text/b.ts', 'react'),
  refuse('src/core/text/c.ts', 'node:fs'),
  refuse('src/core/text/d.ts', 'dexie'),
  refuse('src/core/text/e.ts', '../../shared/ipc/contract'),
  refuse('src/core/text/f.ts', '../../renderer/data/db'),
  refuse('src/core/a.ts', '../importers/draft'),
  { file: 'src/core/g.ts', code: "import type { x } from 'electron';\nexport type y = x;\n", rule: IMPORTS },
  refuse('src/importers/a.ts', '../cli/index'),
  refuse('src/importers/b.ts', 'node:fs'),
  refuse('src/core/b.ts', '../exchange/questions/table'),
  refuse('src/exchange/a.ts', '../importers/draft'),
  refuse('src/exchange/b.ts', '../renderer/data/db'),
  refuse('src/cli/a.ts', '../main/boot'),
  refuse('src/cli/b.ts', 'electron'),
  refuse('src/shared/ipc/a.ts', '../../main/boot'),
  refuse('src/shared/ipc/b.ts', 'electron'),
  refuse('src/main/a.ts', '../renderer/data/db'),
  refuse('src/main/b.ts', 'react'),
  refuse('src/main/c.ts', 'electron', 'ipcMain'),
  refuse('src/preload/a.ts', '../main/boot'),
  refuse('src/preload/b.ts', 'electron', 'ipcRenderer'),
  refuse('src/preload/c.ts', 'node:fs'),
  refuse('src/renderer/data/commands/a.ts', '../../features/reader'),
  refuse('src/renderer/data/commands/b.ts', 'dexie-react-hooks'),
  refuse('src/renderer/data/commands/c.ts', 'react'),
  refuse('src/renderer/data/hooks/a.ts', '../../ui/Button'),
  refuse('src/renderer/data/hooks/b.ts', 'electron'),
  refuse('src/renderer/workers/a.ts', '../data/db'),
  refuse('src/renderer/workers/b.ts', 'react'),
  refuse('src/renderer/platform/a.ts', '../features/reader'),
  refuse('src/renderer/ui/a.tsx', '../data/hooks/use-cases'),
  refuse('src/renderer/ui/b.tsx', '../features/reader'),
  refuse('src/renderer/i18n/a.ts', '../data/db'),
  refuse('src/renderer/i18n/b.ts', '../features/reader'),
  refuse('src/renderer/features/reader/a.tsx', '../../app/App'),
  refuse('src/renderer/features/reader/b.tsx', '../annotations/AnnotationCard'),
  refuse('src/renderer/features/reader/c.tsx', 'dexie'),
  refuse('src/renderer/features/reader/d.tsx', 'electron'),
  refuse('src/renderer/features/reader/e.tsx', '../../../main/boot'),
  refuse('src/renderer/app/a.tsx', '../features/reader/ReaderPage'),
  refuse('src/renderer/app/b.tsx', '../../main/boot'),
  { file: 'src/core/h.ts', code: 'export const now = () => Date.now();\n', rule: 'no-restricted-properties' },
  {
    file: 'src/core/i.ts',
    code: 'export const r = () => Math.random();\n',
    rule: 'no-restricted-properties',
  },
  { file: 'src/core/j.ts', code: 'export const d = () => document.title;\n', rule: 'no-restricted-globals' },
  { file: 'src/core/k.ts', code: 'export const k = (v: any) => v;\n', rule: 'no-explicit-any' },
  {
    file: 'src/core/l.ts',
    code: 'export const l = (v?: string) => v!.length;\n',
    rule: 'no-non-null-assertion',
  },
  { file: 'src/renderer/ui/c.tsx', code: 'export default 1;\n', rule: 'no-default-export' },
  {
    file: 'src/core/m.ts',
    code: "import { n } from './n';\nexport const m = () => n();\n",
    rule: 'no-cycle',
  },
  {
    file: 'src/core/n.ts',
    code: "import { m } from './m';\nexport const n = (): void => m();\n",
    rule: 'no-cycle',
  },
];

const ALLOWED: readonly Omit<Planted, 'rule'>[] = [
  { file: 'src/core/text/ok.ts', code: take('zod') },
  { file: 'src/core/text/ok2.ts', code: take('../result') },
  { file: 'src/importers/ok.ts', code: take('../core/result') },
  { file: 'src/cli/ok.ts', code: take('node:fs') },
  { file: 'src/cli/ok2.ts', code: take('../importers/draft') },
  { file: 'src/shared/ipc/ok.ts', code: take('../../core/result') },
  { file: 'src/main/ok.ts', code: take('electron') },
  { file: 'src/main/security/ipc.ts', code: take('electron', 'ipcMain') },
  { file: 'src/preload/index.ts', code: take('electron', 'ipcRenderer') },
  { file: 'src/renderer/data/ok.ts', code: take('dexie') },
  { file: 'src/renderer/data/hooks/ok.ts', code: take('dexie-react-hooks') },
  { file: 'src/renderer/features/reader/ok.tsx', code: take('../annotations') },
  { file: 'src/renderer/features/reader/ok2.tsx', code: take('../../data/hooks/use-cases') },
  { file: 'src/renderer/app/ok.tsx', code: take('../features/reader') },
  { file: 'src/renderer/ui/ok.tsx', code: take('react') },
];

let folder = '';
let findings: readonly { filename: string; code: string }[] = [];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'andu-layers-'));
  for (const file of ['.oxlintrc.json', 'tsconfig.base.json']) {
    cpSync(path.join(REPO, file), path.join(folder, file));
  }
  for (const { file, code } of [...FORBIDDEN, ...ALLOWED]) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), code);
  }
  const linted = spawnSync(process.execPath, [OXLINT, '--format=json', 'src'], {
    cwd: folder,
    encoding: 'utf8',
  });
  findings = JSON.parse(linted.stdout).diagnostics;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rulesBroken = (file: string) =>
  findings.filter((finding) => finding.filename === file).map((finding) => finding.code);

describe('the linter refuses', () => {
  it.each(FORBIDDEN)('$rule: $file: $code', ({ file, rule }) => {
    expect(rulesBroken(file)).toContainEqual(expect.stringContaining(`(${rule})`));
  });
});

describe('the linter accepts', () => {
  it.each(ALLOWED)('$file: $code', ({ file }) => {
    expect(rulesBroken(file)).toEqual([]);
  });
});
