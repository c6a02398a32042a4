import { parseArgs } from 'node:util';
import { printForm } from './quiz-form';
import { proposeWordSpans } from '../src/core/quiz/facts/word-spans';
import { addProposals, RULES, ruleBit, type Candidate } from '../src/core/quiz/facts/candidate';
import { scoreByHand } from '../src/core/quiz/facts/hand-weights';
import { rankFacts } from '../src/core/quiz/facts/rank-facts';
import { scoreBoundaries } from '../src/core/quiz/facts/boundary-model';
import { exampleOf, foldOf, isAnswer, type Example } from '../scripts/train-facts/examples';
import { RecallCount } from '../scripts/train-facts/metric';
import { seededRandom } from '../scripts/train-facts/random';
import { readAskedParagraphs } from '../scripts/train-facts/reading-data';
import { trainModel } from '../scripts/train-facts/train-model';
import type { FactModel } from '../src/core/quiz/facts/fact-model';
import { BUDGETS, printGold, printRecall, printSpeed, printTargets } from './quiz-tables';

// How well the fact finder foretells what people ask: `npm run quiz:eval [-- --data DIR --folds N]`.
// Each fold's articles are ranked by a model that was trained without them; `across` is what a model that was trained
// on the other corpora makes of each. See docs/quiz.md for the metric.

const NAMES = { cmrc: 'CMRC 2018 trial', drcd: 'DRCD dev (Simplified)', xquad: 'XQuAD (Chinese)' } as const;
const ORDERS = ['random', 'hand', 'learned', 'across'] as const;
const SEED = 1;

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/data' }, folds: { type: 'string', default: '5' } },
});
const folds = Number(values.folds);
const examples = readAskedParagraphs(values.data).map(exampleOf);
/** Those that there are: XQuAD may be missing. */
const corpora = (['cmrc', 'drcd', 'xquad'] as const).filter((corpus) =>
  examples.some(({ paragraph }) => paragraph.corpus === corpus),
);
const counts = new Map<string, RecallCount>();
const perRule = RULES.map(() => ({ candidates: 0, answers: 0 }));
const sizes = {
  cmrc: { chars: 0, questions: 0, candidates: 0 },
  drcd: { chars: 0, questions: 0, candidates: 0 },
  xquad: { chars: 0, questions: 0, candidates: 0 },
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
    countOf(paragraph.corpus, 'random').add(paragraph, references, shuffled(all));
    countOf(paragraph.corpus, 'hand').add(paragraph, references, byHand(example.candidates));
    countOf(paragraph.corpus, 'learned').add(paragraph, references, learned(example, model));
    countRules(example, all);
  }
  console.error(`fold ${fold + 1} of ${folds} done`);
}
for (const corpus of corpora) {
  const isTrained = ({ paragraph }: Example): boolean => paragraph.corpus !== corpus;
  const model = trainModel(examples.filter(isTrained), SEED);
  for (const example of examples.filter((one) => !isTrained(one))) {
    countOf(corpus, 'across').add(example.paragraph, example.references, learned(example, model));
  }
  console.error(`${NAMES[corpus]} by the other corpora done`);
}
for (const corpus of corpora) printCorpus(corpus);
printTargets(
  corpora.flatMap((corpus) => [
    [NAMES[corpus], countOf(corpus, 'learned')] as const,
    [`${NAMES[corpus]}, trained on the others`, countOf(corpus, 'across')] as const,
  ]),
);
printRules();
printGold();
printSpeed(examples.map(({ paragraph }) => paragraph.text));
await printForm(values.data);

function learned({ analysis, candidates }: Example, model: FactModel): Candidate[] {
  return rankFacts(analysis, candidates, model).map(({ candidate }) => candidate);
}

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

function printCorpus(corpus: (typeof corpora)[number]): void {
  const { chars, questions, candidates } = sizes[corpus];
  const density = perThousand(candidates, chars);
  printRecall(
    `${NAMES[corpus]}: ${questions} questions, ${chars} characters, ${density} candidates per 1,000`,
    ORDERS.map((order) => [order, countOf(corpus, order)] as const),
  );
}

function printRules(): void {
  const chars = corpora.reduce((sum, corpus) => sum + sizes[corpus].chars, 0);
  console.log(
    '\n### Candidates per rule (all corpora)\n\n| rule | per 1,000 | asked for, % |\n|---|---|---|',
  );
  RULES.forEach((rule, index) => {
    const { candidates, answers } = perRule[index] ?? { candidates: 0, answers: 0 };
    const share = candidates === 0 ? 0 : (100 * answers) / candidates;
    console.log(`| ${rule} | ${perThousand(candidates, chars)} | ${share.toFixed(1)} |`);
  });
}

function perThousand(count: number, chars: number): string {
  return ((1000 * count) / Math.max(1, chars)).toFixed(1);
}
