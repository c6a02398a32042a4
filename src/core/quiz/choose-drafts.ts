import { groupBy } from '../group-by';
import { createRandom } from '../random';
import type { BankSource } from './bank-source';
import type { Draft } from './questions/draft';

/** How much a question is worth less for each tenth of the bank that its kind or its section has already. */
const CROWDING = 0.12;
const JITTER = 0.02;
/** How much a statement is worth less for each one more that has the same answer: half are true. */
const LOPSIDED = 0.08;
/** How much one more rendering of a fact is worth less than the one before: first of all a bank asks for different facts. */
const REPEATED = 0.3;
/** The best of a kind stands near the top of its pile: sections differ less than the drafts below. */
const LOOKED_AT = 12;

interface Entry {
  readonly draft: Draft;
  readonly section: string;
  worth: number;
}

/**
 * Picks `max` drafts, best first, spread over facts, kinds and sections: what a fact, a kind or a section has already
 * lowers what the next of it is worth. `seed` only decides between drafts of nearly equal worth.
 */
export function chooseDrafts(
  drafts: readonly Draft[],
  max: number,
  seed: number,
  source: BankSource,
): readonly Draft[] {
  const random = createRandom(seed);
  const entries = drafts.map((draft): Entry => {
    const worth = draft.score + random() * JITTER;
    return { draft, section: source.sectionOf(draft.place.start)?.id ?? '', worth };
  });
  const piles = groupBy(entries, ({ draft }) => pileOf(draft));
  const renderings = groupBy(entries, ({ draft }) => itemOf(draft));
  for (const pile of piles.values()) pile.sort((a, b) => b.worth - a.worth);
  const perKind = new Map<string, number>();
  const perPile = new Map<string, number>();
  const perSection = new Map<string, number>();
  const chosen: Draft[] = [];
  const cost = (count: number) => (CROWDING * 10 * count) / Math.max(20, chosen.length);
  while (chosen.length < Math.min(max, drafts.length)) {
    let best: { entry: Entry; value: number } | null = null;
    for (const [name, pile] of piles) {
      const [kind = '', answer = ''] = name.split(' ');
      const other = perPile.get(`${kind} ${answer === 'true' ? 'false' : 'true'}`) ?? 0;
      const lead = answer === '' ? 0 : Math.max(0, (perPile.get(name) ?? 0) - other);
      for (const entry of pile.slice(0, LOOKED_AT)) {
        const value =
          entry.worth -
          lead * LOPSIDED -
          cost(perKind.get(kind) ?? 0) -
          cost(perSection.get(entry.section) ?? 0);
        if (best === null || value > best.value) best = { entry, value };
      }
    }
    if (best === null) break;
    const { draft, section } = best.entry;
    remove(best.entry, piles);
    for (const other of renderings.get(itemOf(draft)) ?? []) lower(other, piles);
    perPile.set(pileOf(draft), (perPile.get(pileOf(draft)) ?? 0) + 1);
    perKind.set(draft.body.kind, (perKind.get(draft.body.kind) ?? 0) + 1);
    perSection.set(section, (perSection.get(section) ?? 0) + 1);
    chosen.push(draft);
  }
  return chosen;
}

/** Drafts of one kind compete; statements that are true and those that are false do so apart. */
function pileOf({ body }: Draft): string {
  return body.kind === 'trueFalse' ? `trueFalse ${body.answer}` : body.kind;
}

/** What a draft asks for: renderings of one fact ask for the same. */
function itemOf({ anchor }: Draft): string {
  return `${anchor.answer}\n${anchor.sentence}`;
}

/** Takes an entry out of its pile, and gives that; `null` where it was in there no more. */
function remove(entry: Entry, piles: ReadonlyMap<string, Entry[]>): Entry[] | null {
  const pile = piles.get(pileOf(entry.draft));
  const at = pile?.indexOf(entry) ?? -1;
  if (pile === undefined || at < 0) return null;
  pile.splice(at, 1);
  return pile;
}

/** Puts an entry that is still in its pile to where one rendering more lets it stand. */
function lower(entry: Entry, piles: ReadonlyMap<string, Entry[]>): void {
  const pile = remove(entry, piles);
  if (pile === null) return;
  entry.worth -= REPEATED;
  const at = pile.findIndex(({ worth }) => worth < entry.worth);
  pile.splice(at < 0 ? pile.length : at, 0, entry);
}
