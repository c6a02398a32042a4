import { lastIndexWhere } from '../../../core/text/last-index-where';
import type { Section } from '../../../core/text/sections';
import { sendInPieces } from '../../workers/in-pieces';

/** So many chapters are drawn anew in one task: some 10 ms. */
const CHAPTERS_A_TASK = 100;

/** How many questions there are on each chapter of a case. */
export interface SectionOffers {
  /** How many are asked in a section and those within it; `undefined` while the questions are not made. */
  availableIn(sectionId: string): number | undefined;
  /** Calls back when that becomes another number; returns what ends it. */
  listen(sectionId: string, onChange: () => void): () => void;
}

/** Offers, and who has them told. */
export interface ToldOffers extends SectionOffers {
  /** Tells the numbers by section, piece by piece: a book has thousands of chapters, and each is drawn anew. */
  tell(next: ReadonlyMap<string, number>): void;
}

/** Offers of which nothing is known yet. */
export function createSectionOffers(): ToldOffers {
  const available = new Map<string, number>();
  const listeners = new Map<string, Set<() => void>>();
  let wanted: ReadonlyMap<string, number> = available;
  const settle = (id: string) => {
    const next = wanted.get(id);
    if (available.get(id) === next) return;
    if (next === undefined) available.delete(id);
    else available.set(id, next);
    for (const onChange of listeners.get(id) ?? []) onChange();
  };
  return {
    availableIn: (id) => available.get(id),
    listen: (id, onChange) => {
      const own = listeners.get(id) ?? new Set();
      listeners.set(id, own.add(onChange));
      return () => {
        own.delete(onChange);
        if (own.size === 0 && listeners.get(id) === own) listeners.delete(id);
      };
    },
    tell: (next) => {
      wanted = next;
      const changed = [...new Set([...available.keys(), ...next.keys()])].filter(
        (id) => available.get(id) !== next.get(id),
      );
      void sendInPieces(changed, (ids) => ids.forEach(settle), CHAPTERS_A_TASK);
    },
  };
}

/** Offers nothing in any section. */
export function noneIn(sections: readonly Section[]): ReadonlyMap<string, number> {
  return new Map(sections.map(({ id }) => [id, 0]));
}

/** How many questions are asked in each section with those within it, of how many in each section itself. */
export function withThoseWithin(
  sections: readonly Section[],
  asked: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const before = [0];
  for (const { id } of sections) before.push((before.at(-1) ?? 0) + (asked.get(id) ?? 0));
  return new Map(
    sections.map(({ id, end }, index) => {
      // They nest, so that those within follow at once.
      const last = lastIndexWhere(sections.length, (at) => (sections[at]?.start ?? 0) < end);
      return [id, (before[Math.max(last, index) + 1] ?? 0) - (before[index] ?? 0)];
    }),
  );
}
