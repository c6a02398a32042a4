import type { Question, QuestionKind } from '../quiz/model';
import { selectQuestions } from '../quiz/select';
import type { ExamPart, PaperItem, PaperSource } from './model';

/** Parts draw in so many turns, a share of their questions each time. */
const TURNS = 4;

/**
 * Sets a paper: the parts in their order, questions in a seeded order within each, never two about one memory
 * item, and as far as the pool allows none that gives another away. Where the pool has too few of a kind, the part is
 * shorter. Parts draw in turns, so that where the items are too few for all, each goes short; in a turn scarce kinds draw
 * first, so that plentiful ones don't take their items.
 */
export function buildPaper(
  pool: readonly PaperSource[],
  parts: readonly ExamPart[],
  seed: number,
): readonly PaperItem[] {
  const sources = new Map(pool.map((source) => [source.question.id, source]));
  const questions = pool.map(({ question }) => question);
  const available = countByKind(pool);
  const taken: Question[] = [];
  const drawn = new Map<ExamPart, PaperItem[]>(parts.map((part) => [part, []]));
  const scarceFirst = [...drawn].sort(
    ([a], [b]) => (available.get(a.kind) ?? 0) - (available.get(b.kind) ?? 0) || (a.kind < b.kind ? -1 : 1),
  );
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const [part, items] of scarceFirst) {
      const count = Math.min(Math.ceil(part.count / TURNS), part.count - items.length);
      if (count <= 0) continue;
      const picked = selectQuestions(questions, { count, seed, kinds: [part.kind], beside: taken });
      taken.push(...picked);
      for (const { id } of picked) {
        const source = sources.get(id);
        if (source !== undefined) items.push({ ...source, marks: part.marks });
      }
    }
  }
  return parts.flatMap((part) => drawn.get(part) ?? []);
}

/** How many different memory items a pool has of each kind; kinds without a question are absent. */
export function countByKind(pool: readonly PaperSource[]): ReadonlyMap<QuestionKind, number> {
  const items = new Map<QuestionKind, Set<string>>();
  for (const { question } of pool) {
    const known = items.get(question.kind);
    if (known === undefined) items.set(question.kind, new Set([question.itemId]));
    else known.add(question.itemId);
  }
  return new Map([...items].map(([kind, ids]) => [kind, ids.size]));
}
