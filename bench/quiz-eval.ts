import { parseArgs } from 'node:util';
import { proposeWordSpans } from '../src/core/quiz/facts/word-spans';
import { addProposals, RULES, ruleBit, type Candidate } from '../src/core/quiz/facts/candidate';
import { findFacts } from '../src/core/quiz/facts/find-facts';
import { scoreByHand } from '../src/core/quiz/facts/hand-weights';
import { rankFacts } from '../src/core/quiz/facts/rank-facts';
import { scoreBoundaries } from '../src/core/quiz/facts/boundary-model';
import { exampleOf, foldOf, isAnswer, type Example } from '../scripts/train-facts/examples';
import { goldRecall, readEmbeddedCase } from '../scripts/train-facts/gold-recall';
import { RecallCount } from '../scripts/train-facts/metric';
import { seededRandom } from '../scripts/train-facts/random';
import { readAskedParagraphs } from '../scripts/train-facts/reading-data';
import { trainModel } from '../scripts/train-facts/train-model';

// How well the fact finder foretells what people ask: `npm run quiz:eval [-- --data DIR --folds N]`.
// Each fold's articles are ranked by a model that was trained without them. See docs/quiz.md for the metric.

const BUDGETS = [5, 10, 20, 40, 80, Infinity];
const ORDERS = ['random', 'hand', 'learned'] as const;
const SEED = 1;

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/data' }, folds: { type: 'string', default: '5' } },
});
const folds = Number(values.folds);
const examples = readAskedParagraphs(values.data).map(exampleOf);
const counts = new Map<string, RecallCount>();
const perRule = RULES.map(() => ({ candidates: 0, answers: 0 }));
const sizes = {
  cmrc: { chars: 0, questions: 0, candidates: 0 },
  drcd: { chars: 0, questions: 0, candidates: 0 },
};
const random = seededRandom(SEED);

for (let fold = 0; fold < folds; fold += 1) {
  const isHeldOut = ({ paragraph }: Example): boolean => foldOf(paragraph, folds) === fold;
  const model = trainModel(
    examples.filter((example) => !isHeldOut(example)),
    SEED,
  );
  for (const example of examples.filter(isHeldOut)) {
    const { analysis, paragraph, references } = example;
    const boundaries = scoreBoundaries(analysis, model.boundaries);
    const all = addProposals(example.candidates, proposeWordSpans(analysis, boundaries));
    const learned = rankFacts(analysis, example.candidates, model).map(({ candidate }) => candidate);
    countOf(paragraph.corpus, 'random').add(paragraph, references, shuffled(all));
    countOf(paragraph.corpus, 'hand').add(paragraph, references, byHand(example.candidates));
    countOf(paragraph.corpus, 'learned').add(paragraph, references, learned);
    countRules(example, all);
  }
  console.error(`fold ${fold + 1} of ${folds} done`);
}
for (const corpus of ['cmrc', 'drcd'] as const) printCorpus(corpus);
printRules();
printGold();

function countOf(corpus: string, order: (typeof ORDERS)[number]): RecallCount {
  const key = `${corpus} ${order}`;
  const known = counts.get(key) ?? new RecallCount(BUDGETS);
  counts.set(key, known);
  return known;
}

function shuffled(candidates: readonly Candidate[]): Candidate[] {
  const keyed = candidates.map((candidate) => ({ candidate, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ candidate }) => candidate);
}

function byHand(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort(
    (a, b) => scoreByHand(b) - scoreByHand(a) || a.start - b.start || a.end - b.end,
  );
}

function countRules(example: Example, candidates: readonly Candidate[]): void {
  const size = sizes[example.paragraph.corpus];
  size.chars += example.paragraph.text.length;
  size.questions += example.references.length;
  size.candidates += candidates.length;
  for (const candidate of candidates) {
    const answers = isAnswer(example, candidate) ? 1 : 0;
    RULES.forEach((rule, index) => {
      const row = perRule[index];
      if (row === undefined || (candidate.rules & ruleBit(rule)) === 0) return;
      row.candidates += 1;
      row.answers += answers;
    });
  }
}

function printCorpus(corpus: 'cmrc' | 'drcd'): void {
  const { chars, questions, candidates } = sizes[corpus];
  const name = corpus === 'cmrc' ? 'CMRC 2018 trial' : 'DRCD dev (Simplified)';
  console.log(
    `\n### ${name}: ${questions} questions, ${chars} characters, ${perThousand(candidates, chars)} candidates per 1,000\n`,
  );
  console.log(`| per 1,000 | ${ORDERS.map((order) => `${order}, all | ${order}, factoid`).join(' | ')} |`);
  console.log(`|---|${'---|'.repeat(ORDERS.length * 2)}`);
  for (const budget of BUDGETS) {
    const cells = ORDERS.flatMap((order) =>
      (['all', 'factoid'] as const).map((group) => {
        const count = countOf(corpus, order);
        return `${count.recall(budget, group, 'exact').toFixed(1)} / ${count.recall(budget, group, 'close').toFixed(1)}`;
      }),
    );
    console.log(`| ${budget === Infinity ? 'all' : budget} | ${cells.join(' | ')} |`);
  }
}

function printRules(): void {
  const chars = sizes.cmrc.chars + sizes.drcd.chars;
  console.log(
    '\n### Candidates per rule (both corpora)\n\n| rule | per 1,000 | asked for, % |\n|---|---|---|',
  );
  RULES.forEach((rule, index) => {
    const { candidates, answers } = perRule[index] ?? { candidates: 0, answers: 0 };
    const share = candidates === 0 ? 0 : (100 * answers) / candidates;
    console.log(`| ${rule} | ${perThousand(candidates, chars)} | ${share.toFixed(1)} |`);
  });
}

function printGold(): void {
  const rows = goldRecall(findFacts(readEmbeddedCase()));
  console.log('\n### Gold facts of the embedded case\n\n| kind | found | of | missing |\n|---|---|---|---|');
  for (const { kind, total, missing } of rows) {
    console.log(`| ${kind} | ${total - missing.length} | ${total} | ${missing.join('; ')} |`);
  }
  const total = rows.reduce((sum, row) => sum + row.total, 0);
  const missed = rows.reduce((sum, row) => sum + row.missing.length, 0);
  console.log(`| all | ${total - missed} | ${total} | |`);
}

function perThousand(count: number, chars: number): string {
  return ((1000 * count) / Math.max(1, chars)).toFixed(1);
}
