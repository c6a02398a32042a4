import type { QuestionKind } from '../quiz/model';

/** A question that can stand for an item. */
export interface Rendering {
  readonly id: string;
  readonly itemId: string;
  readonly question: { readonly kind: QuestionKind };
}

/** Whether an item is met for the first time or called back to mind. */
export type Contact = 'first' | 'recall';

/*
 * Kinds by how well they serve a contact; only the first group that an item has is asked. What is typed has to be
 * recalled, what is chosen only recognised: practice with choices carries over less to answers in one's own words, and
 * true or false least of all. For a first contact a choice is fairer: nobody can type what they never read.
 */
const PREFERENCE: Readonly<Record<Contact, readonly (readonly QuestionKind[])[]>> = {
  first: [['single', 'multiple'], ['cloze', 'ordering', 'matching', 'shortAnswer'], ['trueFalse']],
  recall: [['cloze'], ['shortAnswer', 'ordering', 'matching', 'multiple', 'single'], ['trueFalse']],
};

/**
 * Picks one rendering of each item, so that siblings never give each other away in one sitting. Of several as good
 * ones the choice goes round with the number of recalls: deterministic, and another form each time.
 *
 * @returns the picked rendering by item id; items without a rendering are absent
 */
export function pickRenderings<R extends Rendering>(
  renderings: readonly R[],
  contact: Contact,
  repsOf: (itemId: string) => number = () => 0,
): ReadonlyMap<string, R> {
  const byItem = new Map<string, R[]>();
  for (const rendering of renderings) {
    const siblings = byItem.get(rendering.itemId);
    if (siblings === undefined) byItem.set(rendering.itemId, [rendering]);
    else siblings.push(rendering);
  }
  const picked = new Map<string, R>();
  for (const [itemId, siblings] of byItem) {
    const best = preferred(siblings, contact).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const choice = best[repsOf(itemId) % best.length];
    if (choice !== undefined) picked.set(itemId, choice);
  }
  return picked;
}

function preferred<R extends Rendering>(siblings: readonly R[], contact: Contact): readonly R[] {
  const groups = PREFERENCE[contact].map((kinds) =>
    siblings.filter(({ question }) => kinds.includes(question.kind)),
  );
  return groups.find((group) => group.length > 0) ?? [];
}
