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

/** Cards read at once: a filter would go through them one by one, and all at once hold everything else up. */
const CHUNK = 5000;

/** The items forgotten at least eight times that are still asked, the worst first. */
export async function listLeeches(): Promise<readonly Leech[]> {
  const cards = await oftenForgotten();
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

async function oftenForgotten(): Promise<readonly CardRow[]> {
  const found: CardRow[] = [];
  for (let last = '', isMore = true; isMore; ) {
    const cards = await db.cards.where('id').above(last).limit(CHUNK).toArray();
    found.push(...cards.filter(({ lapses }) => lapses >= LEECH_LAPSES));
    last = cards.at(-1)?.id ?? last;
    isMore = cards.length === CHUNK;
  }
  return found;
}
