import { Dexie } from 'dexie';
import { pickRenderings } from '../../../core/review/renderings';
import { db } from '../db';
import { isAsked } from '../question-state';
import type { QuestionRow } from '../rows';
import type { DueItem, ReviewDay } from './review-day';

/**
 * Cases seen to hold nothing new. After some years that is nearly all of them, and each would be read whole whenever a
 * review starts. It stays so until a question changes or a card is taken back: answers only make cards.
 */
const exhausted = new Set<string>();
db.cards.hook('deleting', () => exhausted.clear());
Dexie.on('storagemutated', (parts) => {
  if (`idb://${db.name}/questions/` in parts) exhausted.clear();
});

/**
 * Items never met, case by case from the one read last, until there are enough: a case whose questions are needed is
 * read whole, the others not at all. Inside a transaction over the tables of review and positions.
 */
export async function newItemsOf(day: ReviewDay, quota: number): Promise<readonly DueItem[]> {
  const found: DueItem[] = [];
  if (quota === 0) return found;
  const guard = await day.guard();
  for (const caseId of await casesByLastRead(day)) {
    if (exhausted.has(caseId)) continue;
    const [questions, met] = await Promise.all([
      db.questions.where({ caseId }).toArray(),
      db.cards.where({ caseId }).primaryKeys(),
    ]);
    const known = new Set(met);
    const fresh = questions.filter(({ state, itemId }) => isAsked(state) && !known.has(itemId));
    if (fresh.length === 0) exhausted.add(caseId);
    const picked = [...pickRenderings(fresh, 'first').values()].sort(
      (a, b) => originRank(a) - originRank(b) || a.question.source.start - b.question.source.start,
    );
    for (const question of picked) {
      if (!guard.admits(question.itemId, await day.sentence(question))) continue;
      found.push({ itemId: question.itemId, card: null, question });
      if (found.length === quota) return found;
    }
  }
  return found;
}

/** The cases on the shelf, the one read last first; those never opened last, the newest of them first. */
async function casesByLastRead({ shelf }: ReviewDay): Promise<readonly string[]> {
  // All of them at once: one a case on the shelf and no more, and many times quicker than asking for each.
  const readAt = new Map((await db.positions.toArray()).map(({ id, updatedAt }) => [id, updatedAt]));
  return [...shelf.values()]
    .sort((a, b) => (readAt.get(b.id) ?? 0) - (readAt.get(a.id) ?? 0) || b.addedAt - a.addedAt)
    .map(({ id }) => id);
}

function originRank({ question }: QuestionRow): number {
  return question.origin === 'generated' ? 1 : 0;
}
