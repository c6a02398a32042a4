import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Every code with which the program fails, read off its source. */
function failureCodes(): readonly string[] {
  const files = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  const sources = files
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.') && !file.startsWith('cli'))
    .map((file) => readFileSync(path.join(ROOT, 'src', file), 'utf8'));
  const codes = sources.flatMap((source) =>
    [...source.matchAll(/(?:fail\(|code: )'([a-z]+(?:\.[a-zA-Z]+)?)'/g)].map((match) => match[1] ?? ''),
  );
  return [...new Set(codes)].sort();
}

it('finds the codes', () => {
  expect(failureCodes()).toContain('data.newerVersion');
  expect(failureCodes().length).toBeGreaterThan(20);
});

it.each(['zh-CN', 'en'])('words every failure in %s', (language) => {
  const file = path.join(ROOT, 'resources/locales', language, 'errors.json');
  const { code: texts } = JSON.parse(readFileSync(file, 'utf8'));
  const textOf = (code: string) => code.split('.').reduce((node, part) => node?.[part], texts);
  expect(failureCodes().filter((code) => typeof textOf(code) !== 'string')).toEqual([]);
});
