import type { Transaction } from 'dexie';
import { readableLength } from '../../../../core/text/length';
import { revisionId } from '../../keys';
import type { CaseRow } from '../../rows';

interface CaseBefore {
  readonly id: string;
  readonly currentRevision: number;
}

/** Cases get a name of the learner's own, tags, a length, and a place in the archive. */
export async function upgradeCases(transaction: Transaction): Promise<void> {
  const cases = transaction.table<CaseBefore & Partial<CaseRow>, string>('cases');
  const revisions = transaction.table<{ text: string }, string>('revisions');
  for (const row of await cases.toArray()) {
    const revision = await revisions.get(revisionId(row.id, row.currentRevision));
    const added = { name: '', tags: [], archivedAt: 0 };
    await cases.put({ ...row, ...added, length: readableLength(revision?.text ?? '') });
  }
}
