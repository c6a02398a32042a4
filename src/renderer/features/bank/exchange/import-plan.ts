import { indexStems, questionKey, similarQuestions } from '../../../../core/quiz/similar-questions';
import type { PortableQuestion } from '../../../../exchange/questions/portable';
import type { QuestionRow } from '../../../data/rows';

/** A question of a file, and whether the bank has it: `similar` ones likely ask what another asks. */
export interface PlannedQuestion {
  readonly question: PortableQuestion;
  readonly status: 'new' | 'similar' | 'duplicate';
}

/** Tells which questions of a file are new to a bank. Repeats within the file count as duplicates too. */
export function planImport(
  questions: readonly PortableQuestion[],
  rows: readonly QuestionRow[],
): readonly PlannedQuestion[] {
  const keys = new Set(rows.map(({ question }) => questionKey(question)));
  const stems = indexStems(rows.map(({ question }) => question));
  return questions.map((question) => {
    const key = questionKey(question);
    if (keys.has(key)) return { question, status: 'duplicate' };
    keys.add(key);
    return { question, status: similarQuestions(question.stem, stems, 1).length > 0 ? 'similar' : 'new' };
  });
}
