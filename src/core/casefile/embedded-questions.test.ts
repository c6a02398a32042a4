import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { applyErrata } from '../errata/apply';
import { QUESTION_KINDS } from '../quiz/model';
import { packageQuestions } from './questions';
import { readPackage } from './read';

const folder = join(import.meta.dirname, '../../../resources/cases/wuhu-2022');

function embedded() {
  const files = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
  const read = readPackage(Object.fromEntries(files));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { corrected, marks } = applyErrata(read.value.text, read.value.errata);
  return { questions: packageQuestions(read.value), corrected, marks };
}

it('asks at least 60 questions of every kind on every chapter, none on a corrected place', () => {
  const { questions, corrected, marks } = embedded();
  expect(questions.length).toBeGreaterThanOrEqual(60);
  expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(QUESTION_KINDS));
  const chapters = corrected.blocks.filter(({ level }) => level === 1);
  const chapterOf = (at: number) => chapters.findLast(({ start }) => start <= at)?.id;
  expect(new Set(questions.map(({ source }) => chapterOf(source.start))).size).toBe(4);
  for (const { source } of questions) {
    expect(corrected.text.slice(source.start, source.end)).toBe(source.quote);
    expect(marks.filter((mark) => mark.start < source.end && source.start < mark.end)).toEqual([]);
  }
});

it('asks about every figure in the text', () => {
  const { questions, corrected } = embedded();
  const figures = new Set(corrected.text.match(/\d+余?(?:人次|大类|[%次岁篇份项名年])|百余个|十道题/gu));
  expect(figures.size).toBeGreaterThan(15);
  const unasked = [...figures].filter(
    (figure) => !questions.some(({ source }) => source.quote.includes(figure)),
  );
  expect(unasked).toEqual([]);
});

it('tells the right answer neither by its place nor by its length', () => {
  const { questions } = embedded();
  const singles = questions.filter((question) => question.kind === 'single');
  const longest = singles.filter(({ options, answer }) =>
    options.every((option, index) => index === answer || option.length < (options[answer]?.length ?? 0)),
  );
  expect(longest.length / singles.length).toBeLessThan(0.4);
  for (const place of [0, 1, 2, 3]) {
    expect(singles.filter(({ answer }) => answer === place).length / singles.length).toBeLessThan(0.4);
  }
  const statements = questions.filter((question) => question.kind === 'trueFalse');
  expect(statements.filter(({ answer }) => answer).length * 2).toBe(statements.length);
});
