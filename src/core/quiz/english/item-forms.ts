import { couldBeSame } from '../distractors/different';

const FINITE = /\b(?:is|are|was|were|has|have|had|will|must|may|can|shall|does)\b/u;

/** Items that begin alike may stand among each other: doing, to do, a thing, a name, a whole statement, anything else. */
export function formOf(item: string): string {
  if (/^(?:the )?\p{Lu}/u.test(item) && !/\s\p{Ll}+\s\p{Ll}+\s/u.test(item)) return 'name';
  if (FINITE.test(item)) return 'statement';
  if (/^(?:they|it|he|she|this|these|each|every|all|no)\b/iu.test(item)) return 'subject';
  if (/^to\s/iu.test(item)) return 'to';
  if (/^\p{Ll}+ing\b/u.test(item)) return 'ing';
  if (/^(?:a|an|the|one|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*)\s/iu.test(item))
    return 'counted';
  if (/\d/u.test(item)) return 'figure';
  return /^\p{Lu}/u.test(item) ? 'capital' : 'plain';
}

/**
 * Items of other lists that could be in this one and are not: begun like all of its items, of like length, none that
 * shares a word of weight with one of them or that `shown` says.
 */
export function wrongItems(
  items: readonly string[],
  others: readonly string[],
  shown: string,
  count: number,
): readonly string[] {
  const forms = new Set(items.map(formOf));
  const lengths = items.map((item) => item.length);
  const [least, most] = [Math.min(...lengths) * 0.6, Math.max(...lengths) * 1.5 + 4];
  const picked: string[] = [];
  if (forms.size > 1) return [];
  const own = new Set(items.flatMap(weightyWords));
  for (const other of others) {
    if (picked.length === count) break;
    if (!forms.has(formOf(other)) || other.length < least || other.length > most) continue;
    if (
      shown.toLowerCase().includes(other.toLowerCase()) ||
      weightyWords(other).some((word) => own.has(word))
    )
      continue;
    if (![...items, ...picked].some((one) => couldBeSame(one, other))) picked.push(other);
  }
  return picked;
}

function weightyWords(item: string): readonly string[] {
  return (
    item
      .toLowerCase()
      .match(/\p{L}{4,}/gu)
      ?.map((word) => word.replace(/s$/u, '')) ?? []
  );
}
