import { findFacts } from '../src/core/quiz/facts/find-facts';
import { goldRecall, readEmbeddedCase } from '../scripts/train-facts/gold-recall';
import { asText } from '../scripts/train-facts/reading-data';
import type { RecallCount } from '../scripts/train-facts/metric';

/** Budgets of candidates per 1,000 characters that recall is measured at. */
export const BUDGETS = [5, 10, 20, 40, 80, Infinity];

/** Recall in percent that the learned order is to reach, F1 ≥ 0.8, and what would be better still. */
const TARGETS = [
  { budget: 20, group: 'all', least: 32, aim: 40 },
  { budget: 40, group: 'factoid', least: 58, aim: 65 },
] as const;
const GROUPS = ['all', 'factoid'] as const;
const SPEED_CHARS = 100_000;

/** Prints recall at each budget, exact / close, for each order; ▸ marks the cells that have a target. */
export function printRecall(title: string, orders: readonly (readonly [string, RecallCount])[]): void {
  console.log(`\n### ${title}\n`);
  console.log(`| per 1,000 | ${orders.map(([name]) => `${name}, all | ${name}, factoid`).join(' | ')} |`);
  console.log(`|---|${'---|'.repeat(orders.length * 2)}`);
  for (const budget of BUDGETS) {
    const cells = orders.flatMap(([name, count]) =>
      GROUPS.map((group) => {
        const isTarget =
          name === 'learned' && TARGETS.some((one) => one.budget === budget && one.group === group);
        return `${isTarget ? '▸ ' : ''}${cellOf(count, budget, group)}`;
      }),
    );
    console.log(`| ${budget === Infinity ? 'all' : budget} | ${cells.join(' | ')} |`);
  }
}

/** Prints what the targets ask for, and what each count reaches. */
export function printTargets(counts: readonly (readonly [string, RecallCount])[]): void {
  console.log(`\n### Targets (F1 ≥ 0.8)\n\n| target | ${counts.map(([name]) => name).join(' | ')} |`);
  console.log(`|---|${'---|'.repeat(counts.length)}`);
  for (const { budget, group, least, aim } of TARGETS) {
    const cells = counts.map(([, count]) => {
      const reached = count.recall(budget, group, 'close');
      return `${reached.toFixed(1)} ${reached >= aim ? 'aim met' : reached >= least ? 'met' : 'missed'}`;
    });
    console.log(`| ${group} at ${budget}: ${least}, aim ${aim} | ${cells.join(' | ')} |`);
  }
}

function cellOf(count: RecallCount, budget: number, group: (typeof GROUPS)[number]): string {
  return `${count.recall(budget, group, 'exact').toFixed(1)} / ${count.recall(budget, group, 'close').toFixed(1)}`;
}

/** Prints which of the gold facts of the embedded case the shipped model finds. */
export function printGold(): void {
  const rows = goldRecall(findFacts(readEmbeddedCase()));
  console.log('\n### Gold facts of the embedded case\n\n| kind | found | of | missing |\n|---|---|---|---|');
  for (const { kind, total, missing } of rows) {
    console.log(`| ${kind} | ${total - missing.length} | ${total} | ${missing.join('; ')} |`);
  }
  const total = rows.reduce((sum, row) => sum + row.total, 0);
  const missed = rows.reduce((sum, row) => sum + row.missing.length, 0);
  console.log(`| all | ${total - missed} | ${total} | |`);
}

/** Prints how long the shipped model takes for a document of 100,000 characters, made of the given paragraphs. */
export function printSpeed(paragraphs: readonly string[]): void {
  const document = asText(paragraphs.join('\n').slice(0, SPEED_CHARS));
  findFacts(asText(document.text.slice(0, SPEED_CHARS / 10)));
  const startedMs = performance.now();
  const { length } = findFacts(document);
  const seconds = (performance.now() - startedMs) / 1000;
  console.log(`\n${document.text.length} characters: ${length} facts in ${seconds.toFixed(2)} s`);
}
