import { createRandom, shuffled } from '../random';
import type { Span } from '../text/model';
import type { Question, QuestionKind } from './model';

/** What a session wants from the pool. */
export interface Selection {
  readonly count: number;
  readonly seed: number;
  /** Only these kinds; without it, all. */
  readonly kinds?: readonly QuestionKind[];
  /** Only questions whose source starts inside one of these spans (sections), in UTF-16 code units. */
  readonly within?: readonly Span[];
}

/**
 * Draws up to `count` questions: the kinds in turn as far as the pool has them, and never two about one memory
 * item. The same pool and seed give the same questions in the same order, whatever order the pool comes in.
 */
export function selectQuestions(
  pool: readonly Question[],
  { count, seed, kinds, within }: Selection,
): readonly Question[] {
  const random = createRandom(seed);
  const wanted = pool
    .filter(({ kind }) => kinds === undefined || kinds.includes(kind))
    .filter(({ source }) => within === undefined || within.some((span) => holds(span, source.start)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const piles = pilesByKind(shuffled(wanted, random));
  const picked: Question[] = [];
  const seenItems = new Set<string>();
  while (picked.length < count && piles.some((pile) => pile.length > 0)) {
    for (const pile of piles) {
      const next = takeUnseen(pile, seenItems);
      if (next === undefined || picked.length >= count) continue;
      seenItems.add(next.itemId);
      picked.push(next);
    }
  }
  return shuffled(picked, random);
}

/** Scarce kinds first: they would else find their items taken by the plentiful ones. */
function pilesByKind(questions: readonly Question[]): readonly Question[][] {
  const piles = new Map<QuestionKind, Question[]>();
  for (const question of questions) {
    const pile = piles.get(question.kind);
    if (pile === undefined) piles.set(question.kind, [question]);
    else pile.push(question);
  }
  return [...piles.values()].sort((a, b) => a.length - b.length);
}

function takeUnseen(pile: Question[], seenItems: ReadonlySet<string>): Question | undefined {
  while (pile.length > 0) {
    const next = pile.pop();
    if (next !== undefined && !seenItems.has(next.itemId)) return next;
  }
  return undefined;
}

function holds({ start, end }: Span, offset: number): boolean {
  return offset >= start && offset < end;
}
