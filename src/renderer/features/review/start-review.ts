import { ALL_CASES, startSession } from '../../data/commands/sessions';
import { newSeed } from '../../data/environment';
import type { DueItem } from '../../data/queries/review-day';

/** Starts a review over items of all cases, in the order given; gives the session's id. */
export async function startReview(items: readonly DueItem[]): Promise<string> {
  const session = await startSession({
    kind: 'review',
    caseId: ALL_CASES,
    questionIds: items.map((item) => item.question.id),
    seed: newSeed(),
  });
  return session.id;
}
