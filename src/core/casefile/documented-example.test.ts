import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageQuestions } from './questions';
import { readPackage } from './read';
import { PACKAGE_FILES } from './schema';

it('reads the example of docs/case-package.md', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/case-package.md'), 'utf8');
  const examples = [...page.matchAll(/```json\n(.*?)```/gs)].map(([, json = '']) => json);
  const files = Object.fromEntries(
    Object.values(PACKAGE_FILES).map((name, at) => [name, examples[at] ?? '']),
  );
  const read = readPackage(files);
  expect(read).toMatchObject({ ok: true });
  expect(read.ok ? packageQuestions(read.value).map(({ id }) => id) : []).toEqual(['night-bus-2024:q1']);
});
