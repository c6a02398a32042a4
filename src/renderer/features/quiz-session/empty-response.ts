import type { Question, Response } from '../../../core/quiz/model';

/** What a question's controls show before anything is given. */
export function emptyResponse(question: Question): Response {
  switch (question.kind) {
    case 'single':
      return { kind: 'single', choice: -1 };
    case 'multiple':
      return { kind: 'multiple', choices: [] };
    case 'trueFalse':
      return { kind: 'trueFalse', value: true };
    case 'cloze':
      return { kind: 'cloze', blanks: question.answer.map(() => '') };
    case 'ordering':
      return { kind: 'ordering', order: question.options.map((_, index) => index) };
    case 'matching':
      return { kind: 'matching', pairs: question.options.map(() => null) };
    case 'shortAnswer':
      return { kind: 'shortAnswer', text: '', pointsMet: [] };
  }
}

/** The response, or `null` where all of it was taken back. */
export function givenResponse(response: Response): Response | null {
  switch (response.kind) {
    case 'single':
      return response.choice >= 0 ? response : null;
    case 'multiple':
      return response.choices.length > 0 ? response : null;
    case 'cloze':
      return response.blanks.some((blank) => blank.trim() !== '') ? response : null;
    case 'matching':
      return response.pairs.some((pair) => pair !== null) ? response : null;
    case 'shortAnswer':
      return response.text.trim() === '' ? null : response;
    case 'trueFalse':
    case 'ordering':
      return response;
  }
}
