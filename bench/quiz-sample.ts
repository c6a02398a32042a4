import { parseArgs } from 'node:util';
import { buildBank } from '../src/core/quiz/build-bank';
import type { Question } from '../src/core/quiz/model';
import { createRandom, shuffled } from '../src/core/random';
import {
  corpusParagraphs,
  embeddedCase,
  englishFixture,
  fixtureTexts,
  textOfParagraphs,
  type NamedText,
} from '../tests/support/quiz-texts';

// Questions to read and judge: `npm run quiz:sample [-- --seed N --data DIR --text NAME … --all]`.
// 40 of the embedded case and 20 of each of three other texts, drawn by the seed; --all prints a text's whole bank.

const PER_TEXT = 20;
const PARAGRAPHS = 6;

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    seed: { type: 'string', default: '1' },
    text: { type: 'string', multiple: true, default: ['case', 'law', 'report', 'cmrc'] },
    all: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const fixtures = await fixtureTexts();
const corpora = corpusParagraphs(values.data);
const texts = [
  await embeddedCase(),
  ...fixtures,
  await englishFixture(),
  drawnFrom('cmrc', corpora.cmrc),
  drawnFrom('drcd', corpora.drcd),
];
for (const name of values.text) {
  const text = texts.find((one) => one.name === name);
  if (text === undefined)
    throw new Error(`No text is named ${name}. There are: ${texts.map((one) => one.name).join(', ')}`);
  const { questions } = buildBank({ caseId: name, ...text });
  const count = text === texts[0] ? 2 * PER_TEXT : PER_TEXT;
  const drawn = values.all ? questions : shuffled(questions, createRandom(seed)).slice(0, count);
  console.log(`\n## ${name}: ${drawn.length} of ${questions.length} questions\n`);
  drawn.forEach((question, index) => {
    console.log(`${index + 1}. ${describe(question)}`);
  });
}

/** Neighbouring paragraphs, which ones by the seed. */
function drawnFrom(name: string, paragraphs: readonly string[]): NamedText {
  const at = Math.floor(createRandom(seed)() * (paragraphs.length - PARAGRAPHS));
  return textOfParagraphs(name, paragraphs.slice(at, at + PARAGRAPHS));
}

function describe(question: Question): string {
  const head = `[${question.kind}] ${question.stem}`;
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const right = [question.answer].flat();
      return `${head}\n   ${question.options.map((option, at) => (right.includes(at) ? `✓${option}` : option)).join(' | ')}`;
    }
    case 'trueFalse':
      return `${head} ${question.answer ? '✓' : '✗'}  {${question.explanation}}`;
    case 'cloze':
      return `${head} → ${question.answer.map((spellings) => spellings.join('/')).join(' ; ')}`;
    case 'ordering':
      return `${head}\n   ${question.answer.map((at) => question.options[at]).join(' → ')}`;
    case 'matching':
      return `${head}\n   ${question.options.map((left, at) => `${left} = ${question.matches[question.answer[at] ?? -1]}`).join(' | ')}`;
    case 'shortAnswer':
      return `${head}\n   ${question.keyPoints.join(' | ')}`;
  }
}
