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

/** The worst of the items forgotten again and again. */
export interface Leeches {
  readonly worst: readonly Leech[];
  /** Whether there are more than these. */
  readonly isMore: boolean;
}

/** Cards read at once: a filter would go through them one by one, and all at once hold everything else up. */
const CHUNK = 5000;

/** More than anyone mends in one go; the rest move up as these are dealt with. */
const MOST = 50;

/** The items forgotten at least eight times that are still asked, the worst first, fifty at the most. */
export async function listLeeches(): Promise<Leeches> {
  // In no transaction: a grade would have to wait for all of it.
  const often = await oftenForgotten();
  const cards = often.toSorted((a, b) => b.lapses - a.lapses || (a.id < b.id ? -1 : 1));
  return db.transaction('r', ['cases', 'questions'], async () => {
    const cases = await db.cases.where({ deletedAt: 0 }).toArray();
    const shelf = new Set(cases.filter(({ archivedAt }) => archivedAt === 0).map(({ id }) => id));
    const found: Leech[] = [];
    for (let at = 0; at < cards.length && found.length <= MOST; at += MOST) {
      found.push(...(await asked(cards.slice(at, at + MOST), shelf)));
    }
    return { worst: found.slice(0, MOST), isMore: found.length > MOST };
  });
}

/** Those with questions that are still asked. */
async function asked(cards: readonly CardRow[], shelf: ReadonlySet<string>): Promise<readonly Leech[]> {
  const leeches = await Promise.all(
    cards.map(async (card): Promise<Leech> => {
      const rows = await db.questions.where({ itemId: card.id }).toArray();
      return { card, questions: rows.filter(({ caseId, state }) => shelf.has(caseId) && isAsked(state)) };
    }),
  );
  return leeches.filter(({ questions }) => questions.length > 0);
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
