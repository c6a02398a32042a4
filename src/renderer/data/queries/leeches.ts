import { db } from '../db';
import { isAsked } from '../question-state';
import type { CardRow, QuestionRow } from '../rows';

/** Lapses from which on a question is likelier at fault than the memory; Anki's default too. */
const LEECH_LAPSES = 8;

/** An item forgotten again and again, with its questions that are still asked. */
export interface Leech {
  readonly card: CardRow;
  readonly questions: readonly QuestionRow[];
}

/** The items forgotten at least eight times that are still asked, the worst first. */
export async function listLeeches(): Promise<readonly Leech[]> {
  const cards = await db.cards.filter(({ lapses }) => lapses >= LEECH_LAPSES).toArray();
  const [questions, cases] = await Promise.all([
    db.questions
      .where('itemId')
      .anyOf(cards.map(({ id }) => id))
      .toArray(),
    db.cases.where({ deletedAt: 0 }).toArray(),
  ]);
  const shelf = new Set(cases.filter(({ archivedAt }) => archivedAt === 0).map(({ id }) => id));
  return cards
    .map((card) => ({
      card,
      questions: questions.filter(
        ({ itemId, caseId, state }) => itemId === card.id && shelf.has(caseId) && isAsked(state),
      ),
    }))
    .filter((leech) => leech.questions.length > 0)
    .sort((a, b) => b.card.lapses - a.card.lapses || (a.card.id < b.card.id ? -1 : 1));
}
