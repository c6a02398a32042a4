import type { QuestionContent } from './content';

/**
 * The right answer in words: the right options, the words of the blanks, the steps in their order, the pairs as
 * "left = right", the answer to write. None for true or false, whose words are the interface's.
 */
export function rightWords(question: QuestionContent): readonly string[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'ordering':
      return [question.answer].flat().map((index) => question.options[index] ?? '');
    case 'matching':
      return question.options.map(
        (left, index) => `${left} = ${question.matches[question.answer[index] ?? -1] ?? ''}`,
      );
    case 'trueFalse':
      return [];
    case 'cloze':
      return question.answer.map(([first = '']) => first);
    case 'shortAnswer':
      return [question.answer];
  }
}

/** The right answer in one line. `nameOf` tells what true and false are called. */
export function rightLine(question: QuestionContent, nameOf: (isTrue: boolean) => string): string {
  if (question.kind === 'trueFalse') return nameOf(question.answer);
  return rightWords(question).join(question.kind === 'ordering' ? ' → ' : '；');
}
