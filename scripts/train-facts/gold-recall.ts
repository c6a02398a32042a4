import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readPackage } from '../../src/core/casefile/read';
import { applyErrata } from '../../src/core/errata/apply';
import type { Fact } from '../../src/core/quiz/model';
import type { CanonicalText } from '../../src/core/text/model';

const GOLD = 'tests/fixtures/gold-facts-wuhu-2022.json';
const CASE = 'resources/cases/wuhu-2022';

const gold = z.record(z.string(), z.array(z.union([z.string(), z.array(z.string())])));

/** How many of the gold facts of one kind were found, and which were not. */
export interface GoldRow {
  readonly kind: string;
  readonly total: number;
  readonly missing: readonly string[];
}

/** The embedded case as corrected: the text that the gold facts were chosen from. Run in the root of the repo. */
export function readEmbeddedCase(): CanonicalText {
  const files = ['manifest', 'text', 'errata', 'terms', 'questions'].map((name) => `${name}.json`);
  const pack = readPackage(
    Object.fromEntries(files.map((name) => [name, readFileSync(`${CASE}/${name}`, 'utf8')])),
  );
  if (!pack.ok) throw new Error(`${CASE} cannot be read: ${JSON.stringify(pack.error)}`);
  return applyErrata(pack.value.text, pack.value.errata).corrected;
}

/**
 * Compares facts with the list chosen by hand. A single fact is found when a fact of its kind has just its words;
 * a list or an enumeration when one has just its items.
 */
export function goldRecall(facts: readonly Fact[]): GoldRow[] {
  const rows = gold.parse(JSON.parse(readFileSync(GOLD, 'utf8')));
  return Object.entries(rows).map(([kind, wanted]) => {
    const found = new Set(facts.filter((fact) => fact.kind === kind).map(wordsOf));
    const missing = wanted.map((entry) => (typeof entry === 'string' ? entry : entry.join('|')));
    return { kind, total: wanted.length, missing: missing.filter((words) => !found.has(words)) };
  });
}

function wordsOf({ text, items }: Fact): string {
  return items?.map((item) => item.text).join('|') ?? text;
}
