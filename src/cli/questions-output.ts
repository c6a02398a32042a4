import { assertNever } from '../core/result';
import type { Bank, Fact, Question } from '../core/quiz/model';

/** What `questions --json` prints. Offsets are UTF-16 code units; facts and questions are best first. */
export function printedBank({ facts, questions, rejected }: Bank) {
  return { facts: facts.map(printedFact), questions: questions.map(printedQuestion), rejected };
}

function printedFact({ kind, start, end, text, sentence, score }: Fact) {
  return { kind, start, end, text, sentence: { start: sentence.start, end: sentence.end }, score };
}

function printedQuestion({ source: { start, end, quote }, ...question }: Question) {
  return { ...question, source: { start, end, quote } };
}

/** The bank as a list for people: questions with their answers, then how many drafts each gate refused. */
export function describeBank(title: string, { facts, questions, rejected }: Bank): string {
  const refused = Object.entries(rejected).filter(([, count]) => count > 0);
  const lines = [
    title,
    `${facts.length} facts, ${questions.length} questions`,
    '',
    ...questions.flatMap((question, index) => [
      `${index + 1}. [${question.kind}] ${question.stem}`,
      ...answerLines(question).map((line) => `   ${line}`),
    ]),
    '',
    `refused: ${refused.map(([gate, count]) => `${gate} ${count}`).join(', ') || 'none'}`,
  ];
  return `${lines.join('\n')}\n`;
}

function answerLines(question: Question): readonly string[] {
  switch (question.kind) {
    case 'single':
      return marked(question.options, [question.answer]);
    case 'multiple':
      return marked(question.options, question.answer);
    case 'trueFalse':
      return [`= ${question.answer}`];
    case 'cloze':
      return [`= ${question.answer.map((spellings) => spellings.join(' / ')).join('; ')}`];
    case 'ordering':
      return question.answer.map((option, place) => `${place + 1}) ${question.options[option] ?? ''}`);
    case 'matching':
      return question.answer.map(
        (match, index) => `${question.options[index] ?? ''} = ${question.matches[match] ?? ''}`,
      );
    case 'shortAnswer':
      return [`= ${question.answer}`];
    default:
      return assertNever(question);
  }
}

function marked(options: readonly string[], right: readonly number[]): readonly string[] {
  return options.map(
    (option, index) => `${String.fromCharCode(65 + index)}. ${option}${right.includes(index) ? '  *' : ''}`,
  );
}
