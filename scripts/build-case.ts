import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assembleCase } from './case-sources/assemble';
import { readSource } from './case-sources/wuhu-2022/structure';

/*
 * Builds the embedded case: scripts/case-sources/wuhu-2022 -> resources/cases/wuhu-2022.
 * docs/case-package.md describes what comes out.
 */
const root = join(import.meta.dirname, '..');
const from = join(root, 'scripts/case-sources/wuhu-2022');
const to = join(root, 'resources/cases/wuhu-2022');

const files = assembleCase({
  ...readSource(readFileSync(join(from, 'source.txt'), 'utf8')),
  errata: readList('errata.json'),
  terms: readList('terms.json'),
  questions: readList('questions.json'),
});
mkdirSync(to, { recursive: true });
for (const [name, content] of Object.entries(files)) writeFileSync(join(to, name), content);
console.log(`${to}: ${Object.keys(files).join(', ')}`);

/** A list that nobody has written yet is empty. */
function readList(name: string): string {
  const path = join(from, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : '[]';
}
