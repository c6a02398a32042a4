import type { Question, Response } from '../../../core/quiz/model';

/** The response that earns a full score. */
export function rightResponse(question: Question): Response {
  switch (question.kind) {
    case 'single':
      return { kind: 'single', choice: question.answer };
    case 'multiple':
      return { kind: 'multiple', choices: question.answer };
    case 'trueFalse':
      return { kind: 'trueFalse', value: question.answer };
    case 'cloze':
      return { kind: 'cloze', blanks: question.answer.map(([first = '']) => first) };
    case 'ordering':
      return { kind: 'ordering', order: question.answer };
    case 'matching':
      return { kind: 'matching', pairs: question.answer };
    case 'shortAnswer':
      return {
        kind: 'shortAnswer',
        text: question.answer,
        pointsMet: question.keyPoints.map((_, index) => index),
      };
  }
}
