import type { Transaction } from 'dexie';
import type { AnswerRow, SessionRow } from '../../rows';

/** Sessions get a plan, a clock, and (those that were finished) a result added up from their answers. */
export async function upgradeSessions(transaction: Transaction): Promise<void> {
  const sessions = transaction.table<Partial<SessionRow> & { readonly id: string }, string>('sessions');
  const answers = transaction.table<AnswerRow, string>('answers');
  for (const row of await sessions.toArray()) {
    const given = await answers.where({ sessionId: row.id }).toArray();
    const right = given.filter(({ isCorrect }) => isCorrect).length;
    const result = { score: right, maxScore: given.length, right, asked: given.length };
    await sessions.put({
      ...row,
      plan: null,
      elapsedMs: 0,
      handedInAt: null,
      result: row.status === 'finished' ? result : null,
    });
  }
}
