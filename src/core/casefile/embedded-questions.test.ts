import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { applyErrata } from '../errata/apply';
import { QUESTION_KINDS } from '../quiz/model';
import { packageQuestions } from './questions';
import { readPackage } from './read';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, 'resources/cases/wuhu-2022');
const isWritten = existsSync(join(root, 'scripts/case-sources/wuhu-2022/questions.json'));

it.runIf(isWritten)(
  'asks at least 60 questions of every kind on every chapter, none on a corrected place',
  () => {
    const names = readdirSync(folder);
    const read = readPackage(
      Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
    );
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    const questions = packageQuestions(read.value);
    const { corrected, marks } = applyErrata(read.value.text, read.value.errata);

    expect(questions.length).toBeGreaterThanOrEqual(60);
    expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(QUESTION_KINDS));
    const chapters = corrected.blocks.filter(({ level }) => level === 1);
    const chapterOf = (at: number) => chapters.findLast(({ start }) => start <= at)?.id;
    expect(new Set(questions.map(({ source }) => chapterOf(source.start))).size).toBe(4);
    for (const { source } of questions) {
      expect(corrected.text.slice(source.start, source.end)).toBe(source.quote);
      expect(marks.filter((mark) => mark.start < source.end && source.start < mark.end)).toEqual([]);
    }
  },
);
