import type { Span } from '../../text/model';
import type { Fact, FactKind } from '../model';

/** The rules that propose candidates, in the order of their bits. */
export const RULES = [
  'number',
  'numberUnit',
  'numberNoun',
  'date',
  'period',
  'percentage',
  'quoted',
  'quotedInner',
  'book',
  'bookInner',
  'latin',
  'person',
  'place',
  'body',
  'list',
  'listItem',
  'listPart',
  'enumeration',
  'definition',
  'complement',
  'nounChunk',
  'nounTail',
  'clause',
  'clauses',
  'sentence',
  'wordSpan',
] as const; // prettier-ignore
export type Rule = (typeof RULES)[number];

/** A span that one rule proposes. */
export interface Proposal extends Span {
  readonly rule: Rule;
  readonly kind: FactKind;
  readonly items?: readonly Span[];
}

/** A span with all that the rules say of it. */
export interface Candidate extends Span {
  kind: FactKind;
  /** One bit a rule, by its place in `RULES`. */
  rules: number;
  items?: readonly Span[];
}

const RULE_BIT = new Map<Rule, number>(RULES.map((rule, index) => [rule, 1 << index]));

/** The bit of a rule in `Candidate.rules`. */
export function ruleBit(rule: Rule): number {
  return RULE_BIT.get(rule) ?? 0;
}

/** Which kind a span keeps when rules disagree: the more telling one, which comes first here. */
const KIND_ORDER: readonly FactKind[] = [
  'enumeration',
  'list',
  'percentage',
  'date',
  'number',
  'document',
  'quoted',
  'person',
  'body',
  'place',
  'definition',
  'phrase',
]; // prettier-ignore

/** Brings together the proposals for the same span. Order of first proposal is kept. */
export function mergeProposals(proposals: Iterable<Proposal>): Candidate[] {
  return addProposals([], proposals);
}

/** Candidates with more proposals brought in; those given are not changed. */
export function addProposals(candidates: readonly Candidate[], proposals: Iterable<Proposal>): Candidate[] {
  const all = candidates.map((candidate) => ({ ...candidate }));
  // By start: few spans begin at one place, and a map by both is slower than looking through them.
  const byStart = new Map<number, Candidate[]>();
  const startingAt = (start: number): Candidate[] => {
    const known = byStart.get(start) ?? [];
    if (known.length === 0) byStart.set(start, known);
    return known;
  };
  for (const candidate of all) startingAt(candidate.start).push(candidate);
  for (const { start, end, rule, kind, items } of proposals) {
    const beside = startingAt(start);
    const known = beside.find((candidate) => candidate.end === end);
    if (known === undefined) {
      const added: Candidate = { start, end, kind, rules: ruleBit(rule), ...(items && { items }) };
      beside.push(added);
      all.push(added);
      continue;
    }
    known.rules |= ruleBit(rule);
    if (KIND_ORDER.indexOf(kind) < KIND_ORDER.indexOf(known.kind)) known.kind = kind;
    if (items && known.items === undefined) known.items = items;
  }
  return all;
}

/** The items of a fact with their words. */
export function itemsOf(text: string, items: readonly Span[]): NonNullable<Fact['items']> {
  return items.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
}
