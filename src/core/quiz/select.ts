import { groupBy } from '../group-by';
import { createRandom, shuffled } from '../random';
import type { Span } from '../text/model';
import { giveAway } from './giveaways';
import type { Question, QuestionKind } from './model';

/** What a session wants from the pool. */
export interface Selection {
  readonly count: number;
  readonly seed: number;
  /** Only these kinds; without it, all. */
  readonly kinds?: readonly QuestionKind[];
  /** Only questions whose source starts inside one of these spans (sections), in UTF-16 code units. */
  readonly within?: readonly Span[];
  /** Questions that are asked with these, such as the other parts of a paper. */
  readonly beside?: readonly Question[];
}

/** How many questions of a kind are looked at for one that neither gives another away nor is given away. */
const LOOKED_AT = 30;
/** How many questions back one is remembered. */
const REMEMBERED = 60;

/**
 * Draws up to `count` questions: the kinds in turn as far as the pool has them, never two about one memory item, and,
 * where the pool has others, none that gives another away. The same pool and seed give the same questions in the same
 * order, whatever order the pool comes in.
 */
export function selectQuestions(
  pool: readonly Question[],
  { count, seed, kinds, within, beside = [] }: Selection,
): readonly Question[] {
  const random = createRandom(seed);
  const wanted = pool
    .filter(({ kind }) => kinds === undefined || kinds.includes(kind))
    .filter(({ source }) => within === undefined || within.some((span) => holds(span, source.start)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const piles = pilesByKind(shuffled(wanted, random));
  const asked = [...beside];
  const total = beside.length + count;
  const seenItems = new Set(beside.map(({ itemId }) => itemId));
  // First what gives nothing away; only when there is no more of it, what gives least away.
  for (const most of [0, Infinity]) {
    for (let before = -1; before < asked.length && asked.length < total; ) {
      before = asked.length;
      for (const pile of piles) {
        if (asked.length >= total) break;
        const next = takeApart(pile, seenItems, asked.slice(-REMEMBERED), most);
        if (next === undefined) continue;
        seenItems.add(next.itemId);
        asked.push(next);
      }
    }
  }
  return shuffled(asked.slice(beside.length), random);
}

/** Scarce kinds first: they would else find their items taken by the plentiful ones. */
function pilesByKind(questions: readonly Question[]): readonly Question[][] {
  return [...groupBy(questions, ({ kind }) => kind).values()].sort((a, b) => a.length - b.length);
}

/** Takes, of the next in a pile whose items are unseen, the one that gives away fewest of those asked: at most `most`. */
function takeApart(
  pile: Question[],
  seenItems: ReadonlySet<string>,
  asked: readonly Question[],
  most: number,
): Question | undefined {
  let best = -1;
  let fewest = Infinity;
  for (let at = pile.length - 1, looked = 0; at >= 0 && looked < LOOKED_AT && fewest > 0; at -= 1) {
    const question = pile[at];
    if (question === undefined) continue;
    if (seenItems.has(question.itemId)) {
      pile.splice(at, 1);
      if (best > at) best -= 1;
      continue;
    }
    looked += 1;
    const clashes = asked.filter((other) => giveAway(question, other)).length;
    if (clashes < fewest) [best, fewest] = [at, clashes];
  }
  return best < 0 || fewest > most ? undefined : pile.splice(best, 1)[0];
}

function holds({ start, end }: Span, offset: number): boolean {
  return offset >= start && offset < end;
}
