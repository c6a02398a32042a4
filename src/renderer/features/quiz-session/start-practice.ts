import { selectQuestions } from '../../../core/quiz/select';
import { startSession } from '../../data/commands/sessions';
import { newSeed } from '../../data/environment';
import { listQuestions } from '../../data/queries/questions';
import { type PracticeFilter, practicePool, WHOLE_BANK } from './practice-pool';

/** What to practise. Without sections, the whole case. */
export interface PracticeChoice {
  readonly caseId: string;
  readonly sectionIds: readonly string[] | null;
  readonly count: number;
  readonly filter?: PracticeFilter;
}

/** Starts a practice over questions of a case; gives the session's id, or `null` where there is no question. */
export async function startPractice({
  caseId,
  sectionIds,
  count,
  filter = WHOLE_BANK,
}: PracticeChoice): Promise<string | null> {
  const wanted = sectionIds && new Set(sectionIds);
  const rows = practicePool(await listQuestions(caseId), filter).filter(
    ({ sectionId }) => wanted === null || wanted.has(sectionId),
  );
  const seed = newSeed();
  const picked = selectQuestions(
    rows.map((row) => row.question),
    { count, seed },
  );
  return practiseQuestions(
    caseId,
    picked.map((question) => question.id),
    seed,
  );
}

/** Starts a practice over the questions named, as for another try at the wrong ones; `null` where none is. */
export async function practiseQuestions(
  caseId: string,
  questionIds: readonly string[],
  seed: number,
): Promise<string | null> {
  if (questionIds.length === 0) return null;
  const session = await startSession({ kind: 'practice', caseId, questionIds, seed });
  return session.id;
}
