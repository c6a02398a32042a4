import { createRandom } from '../random';
import type { BankSource } from './bank-source';
import type { Draft } from './questions/draft';

/** How much a question is worth less for each tenth of the bank that its kind or its section has already. */
const CROWDING = 0.12;
const JITTER = 0.02;
/** How much a statement is worth less for each one more that has the same answer: half are true. */
const LOPSIDED = 0.08;

/**
 * Picks `max` drafts, best first, spread over kinds and sections: what a kind or a section has already lowers what
 * the next of it is worth. `seed` only decides between drafts of nearly equal worth.
 */
export function chooseDrafts(
  drafts: readonly Draft[],
  max: number,
  seed: number,
  source: BankSource,
): readonly Draft[] {
  const random = createRandom(seed);
  const byKind = new Map<string, { draft: Draft; section: string; worth: number }[]>();
  for (const draft of drafts) {
    const worth = draft.score + random() * JITTER;
    const entry = { draft, section: source.sectionOf(draft.place.start)?.id ?? '', worth };
    const pile = byKind.get(pileOf(draft));
    if (pile === undefined) byKind.set(pileOf(draft), [entry]);
    else pile.push(entry);
  }
  for (const pile of byKind.values()) pile.sort((a, b) => b.worth - a.worth);
  const perKind = new Map<string, number>();
  const perPile = new Map<string, number>();
  const perSection = new Map<string, number>();
  const chosen: Draft[] = [];
  const cost = (count: number) => (CROWDING * 10 * count) / Math.max(20, chosen.length);
  while (chosen.length < Math.min(max, drafts.length)) {
    let best: { pile: { draft: Draft; section: string; worth: number }[]; at: number; value: number } | null =
      null;
    for (const [name, pile] of byKind) {
      const [kind = '', answer = ''] = name.split(' ');
      const other = perPile.get(`${kind} ${answer === 'true' ? 'false' : 'true'}`) ?? 0;
      const lead = answer === '' ? 0 : Math.max(0, (perPile.get(name) ?? 0) - other);
      // The best of a kind stands near the top of its pile: sections differ less than that.
      for (const [at, { section, worth }] of pile.slice(0, 12).entries()) {
        const value =
          worth - lead * LOPSIDED - cost(perKind.get(kind) ?? 0) - cost(perSection.get(section) ?? 0);
        if (best === null || value > best.value) best = { pile, at, value };
      }
    }
    const [taken] = best === null ? [] : best.pile.splice(best.at, 1);
    if (taken === undefined) break;
    const { draft, section } = taken;
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
