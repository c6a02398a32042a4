import { indexesOfLetters, letterOf } from './labels';
import {
  type EntryProblem,
  type PortableQuestion,
  type QuestionExport,
  type QuestionImport,
  sortEntries,
} from './portable';

/* Aiken, Moodle's plainest format: single choice only; a stem on one line, options, `ANSWER: X`. */

/** Writes the single choice questions; line breaks inside a stem or option become spaces. */
export function writeAiken(questions: readonly PortableQuestion[]): QuestionExport<string> {
  const leftOut: number[] = [];
  const entries = questions.flatMap((question, index) => {
    if (question.kind !== 'single') {
      leftOut.push(index);
      return [];
    }
    const options = question.options.map((option, place) => `${letterOf(place)}. ${oneLine(option)}`);
    return [[oneLine(question.stem), ...options, `ANSWER: ${letterOf(question.answer)}`].join('\n')];
  });
  return { output: entries.length > 0 ? `${entries.join('\n\n')}\n` : '', leftOut };
}

/** Reads Aiken; an entry ends with its `ANSWER:` line, or with the blank line before a new stem. */
export function readAiken(text: string): QuestionImport {
  const entries: { entry: number; read: PortableQuestion | EntryProblem; found?: string }[] = [];
  let stem = '';
  let options: string[] = [];
  let start = 0;
  const end = (read: PortableQuestion | EntryProblem, found = stem) => {
    entries.push({ entry: start, read, found });
    stem = '';
    options = [];
  };
  for (const [index, raw] of text.split(/\r?\n/u).entries()) {
    const line = raw.trim();
    if (line === '') continue;
    const option = /^([A-Z])[.)]\s+(.+)$/u.exec(line);
    const answer = /^ANSWER:\s*(\S.*)?$/u.exec(line);
    if (answer) {
      const [choice, ...more] = indexesOfLetters(answer[1] ?? '') ?? [];
      if (stem === '') start = index + 1;
      if (choice === undefined || more.length > 0) end('answerUnreadable', line);
      else end(singleChoice(stem, options, choice));
    } else if (option && stem !== '') options.push(option[2] ?? '');
    else {
      // A new stem where an answer should be: the entry before it has none.
      if (stem !== '') end('answerMissing');
      stem = line;
      start = index + 1;
    }
  }
  if (stem !== '') end('answerMissing');
  return sortEntries(entries);
}

function singleChoice(stem: string, options: readonly string[], answer: number): PortableQuestion {
  const blank = { explanation: '', difficulty: 2, section: '', tags: [], quote: '' } as const;
  return { kind: 'single', stem, options, answer, ...blank };
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, ' ').trim();
}
