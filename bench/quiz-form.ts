import { performance } from 'node:perf_hooks';
import { couldBeSame } from '../src/core/quiz/distractors/different';
import { shapeOf } from '../src/core/quiz/distractors/terms';
import { buildBank } from '../src/core/quiz/build-bank';
import { withChineseMarks } from '../src/core/quiz/questions/chinese-marks';
import { countPapers, type PaperCounts } from './quiz-papers';
import { BLANK, GATES, QUESTION_KINDS, type Bank, type Question } from '../src/core/quiz/model';
import {
  corpusParagraphs,
  embeddedCase,
  fixtureTexts,
  textOfParagraphs,
  type NamedText,
} from '../tests/support/quiz-texts';

// What the questions of all data look like: part of `npm run quiz:eval`. See docs/quiz-questions.md.

/** Paragraphs of an encyclopedia that make one text: about as long as a case. */
const PARAGRAPHS = 6;
const LIKE_LENGTH = 2;

/** Counts over the banks of one group of texts. */
interface FormCounts {
  readonly name: string;
  texts: number;
  chars: number;
  ms: number;
  readonly kinds: Map<string, number>;
  readonly gates: Map<string, number>;
  singles: number;
  threeOptions: number;
  wrong: number;
  same: number;
  shown: number;
  alsoTrue: number;
  likeLength: number;
  likeShape: number;
  statements: number;
  trueOnes: number;
  swapped: number;
  readonly papers: PaperCounts;
}

/** Builds the banks of the case, the fixtures, CMRC trial and DRCD dev, and prints what they are like. */
export async function printForm(data: string): Promise<void> {
  const corpora = corpusParagraphs(data);
  const groups: readonly (readonly [string, readonly NamedText[]])[] = [
    ['embedded case', [await embeddedCase()]],
    ['official fixtures', await fixtureTexts()],
    ['CMRC trial', chunked('cmrc', corpora.cmrc)],
    ['DRCD dev', chunked('drcd', corpora.drcd)],
  ];
  const counted = groups.map(([name, texts]) => countGroup(name, texts));
  printTable('Questions per kind', counted, QUESTION_KINDS, (one, kind) => String(one.kinds.get(kind) ?? 0));
  printTable('Drafts refused, by gate', counted, GATES, (one, gate) => String(one.gates.get(gate) ?? 0));
  const rows: Readonly<Record<string, (one: FormCounts) => string>> = {
    'characters, texts': ({ chars, texts }) => `${chars}, ${texts}`,
    'single choices, wrong options': ({ singles, wrong }) => `${singles}, ${wrong}`,
    'equal, inside or short form of another': ({ same }) => String(same),
    'shown in the stem': ({ shown }) => String(shown),
    'also true: the text has it in the same place': ({ alsoTrue }) => String(alsoTrue),
    'length within 2': ({ likeLength, wrong }) => percent(likeLength, wrong),
    'same scripts': ({ likeShape, wrong }) => percent(likeShape, wrong),
    'three options instead of four': ({ threeOptions, singles }) => percent(threeOptions, singles),
    'true statements': ({ trueOnes, statements }) => `${percent(trueOnes, statements)} of ${statements}`,
    'false ones with more than one thing swapped': ({ swapped }) => String(swapped),
    'pairs that give each other away on a paper of 20, by chance': ({ papers }) =>
      mean(papers.byChance, papers.papers),
    'the same as papers are drawn': ({ papers }) => mean(papers.drawn, papers.papers),
    'seconds for 100,000 characters': ({ ms, chars }) => ((ms / chars) * 100).toFixed(1),
  };
  printTable('Form', counted, Object.keys(rows), (one, row) => rows[row]?.(one) ?? '');
}

function chunked(name: string, paragraphs: readonly string[]): readonly NamedText[] {
  const count = Math.ceil(paragraphs.length / PARAGRAPHS);
  return Array.from({ length: count }, (_, index) =>
    textOfParagraphs(`${name} ${index}`, paragraphs.slice(index * PARAGRAPHS, (index + 1) * PARAGRAPHS)),
  );
}

function countGroup(name: string, texts: readonly NamedText[]): FormCounts {
  const counts: FormCounts = {
    name,
    texts: texts.length,
    chars: 0,
    ms: 0,
    kinds: new Map(),
    gates: new Map(),
    singles: 0,
    threeOptions: 0,
    wrong: 0,
    same: 0,
    shown: 0,
    alsoTrue: 0,
    likeLength: 0,
    likeShape: 0,
    statements: 0,
    trueOnes: 0,
    swapped: 0,
    papers: { papers: 0, byChance: 0, drawn: 0 },
  };
  for (const text of texts) {
    const from = performance.now();
    const bank = buildBank({ caseId: text.name, ...text });
    counts.ms += performance.now() - from;
    counts.chars += text.source.text.length;
    countBank(bank, withChineseMarks(text.source.text), counts);
    countPapers(bank.questions, counts.papers);
  }
  console.error(`${name}: ${counts.texts} banks built`);
  return counts;
}

/** `text` is punctuated as its questions are. */
function countBank({ questions, rejected }: Bank, text: string, counts: FormCounts): void {
  for (const gate of GATES) counts.gates.set(gate, (counts.gates.get(gate) ?? 0) + rejected[gate]);
  for (const question of questions) {
    counts.kinds.set(question.kind, (counts.kinds.get(question.kind) ?? 0) + 1);
    if (question.kind === 'single') countSingle(question, text, counts);
    else if (question.kind === 'multiple') countMultiple(question, counts);
    else if (question.kind === 'trueFalse') countStatement(question, counts);
  }
}

function countSingle(
  question: Extract<Question, { kind: 'single' }>,
  text: string,
  counts: FormCounts,
): void {
  const right = question.options[question.answer] ?? '';
  counts.singles += 1;
  if (question.options.length === 3) counts.threeOptions += 1;
  const isOdd = question.id.endsWith('odd');
  for (const [index, option] of question.options.entries()) {
    if (question.options.slice(0, index).some((other) => couldBeSame(option, other))) counts.same += 1;
    if (index === question.answer) continue;
    counts.wrong += 1;
    if (Math.abs(option.length - right.length) <= LIKE_LENGTH) counts.likeLength += 1;
    if (shapeOf(option) === shapeOf(right)) counts.likeShape += 1;
    if (!isOdd && isShown(option, question.stem)) counts.shown += 1;
    if (question.stem.includes(BLANK) && stands(text, question.stem, option)) counts.alsoTrue += 1;
  }
}

function countMultiple(question: Extract<Question, { kind: 'multiple' }>, counts: FormCounts): void {
  question.options.forEach((option, index) => {
    if (question.options.slice(0, index).some((other) => couldBeSame(option, other))) counts.same += 1;
    if (!question.answer.includes(index) && isShown(option, question.stem)) counts.shown += 1;
  });
}

/** A false statement differs from its source in one stretch: the words before and after it are the source's. */
function countStatement(question: Extract<Question, { kind: 'trueFalse' }>, counts: FormCounts): void {
  counts.statements += 1;
  if (question.answer) {
    counts.trueOnes += 1;
    return;
  }
  const source = withChineseMarks(question.source.quote).replace(/[。，,；;\s]+$/u, '');
  const said = question.stem.replace(/[。，,；;\s]+$/u, '');
  let tail = 0;
  while (tail < source.length && source.at(-1 - tail) === said.at(-1 - tail)) tail += 1;
  const head = source.slice(0, source.length - tail);
  const rest = said.slice(0, said.length - tail);
  let shared = 0;
  while (shared < head.length && rest.includes(head.slice(0, shared + 1))) shared += 1;
  if (head.length - shared > 24) counts.swapped += 1;
}

/** The whole stem with the option in its blank stands in the text. */
function stands(text: string, stem: string, option: string): boolean {
  return text.includes(stem.replace(BLANK, option).replace(/。$/u, ''));
}

function isShown(option: string, stem: string): boolean {
  if (!/^\d/.test(option)) return stem.includes(option);
  const whole = new RegExp(`(?<![\\d.])${option.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\d)`, 'u');
  return whole.test(stem);
}

function printTable<Row extends string>(
  title: string,
  counted: readonly FormCounts[],
  rows: readonly Row[],
  cell: (one: FormCounts, row: Row) => string,
): void {
  console.log(`\n### ${title}\n`);
  console.log(`| | ${counted.map(({ name }) => name).join(' | ')} |`);
  console.log(`|---|${'---|'.repeat(counted.length)}`);
  for (const row of rows) console.log(`| ${row} | ${counted.map((one) => cell(one, row)).join(' | ')} |`);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function mean(sum: number, count: number): string {
  return count === 0 ? '–' : (sum / count).toFixed(2);
}
