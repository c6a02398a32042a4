import { type AnswerDefect, checkAnswer } from './check-answer';
import type { Question } from './model';

type WithoutPlace<Q> = Q extends unknown ? Omit<Q, 'id' | 'itemId' | 'origin' | 'source'> : never;

/** A question's own content: stem, options, answer, explanation, difficulty. */
export type QuestionContent = WithoutPlace<Question>;

/** Why content makes no question that could be asked. */
export const CONTENT_PROBLEMS = [
  'stemMissing',
  'answerMissing',
  'answerUnreadable',
  'answerOutOfRange',
  'optionsTooFew',
  'optionsRepeated',
  'blankCount',
] as const;
export type ContentProblem = (typeof CONTENT_PROBLEMS)[number];

/** Fewest options that make a question of a kind; kinds without options are not listed. */
const MIN_OPTIONS = { single: 2, multiple: 2, ordering: 2, matching: 2 } as const;

/** The first thing that keeps a question from being asked; `null` where it is sound. */
export function contentProblem(question: QuestionContent): ContentProblem | null {
  if (question.stem.trim() === '') return 'stemMissing';
  if ('options' in question) {
    if (question.options.length < MIN_OPTIONS[question.kind]) return 'optionsTooFew';
    if (question.options.some((option) => option.trim() === '')) return 'optionsTooFew';
  }
  if (isAnswerMissing(question)) return 'answerMissing';
  const [defect] = checkAnswer(question);
  return defect ? nameOf(defect) : null;
}

/** Another question's content, without what belongs to its place: id, item, origin, source. */
export function contentOf({
  id: _id,
  itemId: _itemId,
  origin: _origin,
  source: _source,
  ...content
}: Question): QuestionContent {
  return content;
}

function isAnswerMissing(question: QuestionContent): boolean {
  switch (question.kind) {
    case 'multiple':
      return question.answer.length < 1;
    case 'cloze':
      return question.answer.length === 0 || question.answer.some((spellings) => spellings.length === 0);
    case 'shortAnswer':
      return question.answer.trim() === '' && question.keyPoints.length === 0;
    default:
      return false;
  }
}

function nameOf({ field, problem }: AnswerDefect): ContentProblem {
  if (problem === 'blankCount') return 'blankCount';
  if (problem === 'duplicate') return field.startsWith('answer') ? 'answerUnreadable' : 'optionsRepeated';
  return 'answerOutOfRange';
}
