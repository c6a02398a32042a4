import type { AskedParagraph } from './reading-data';

/** A span by offsets, as ranked; best first. */
export interface RankedSpan {
  readonly start: number;
  readonly end: number;
}

/** Where the references of one question stand, and their normal forms. */
export interface Reference {
  readonly norms: ReadonlySet<string>;
  readonly places: readonly RankedSpan[];
  /** Length of the shortest reference in UTF-16 code units. */
  readonly shortest: number;
  /** The shortest reference has at most ten characters. */
  readonly isFactoid: boolean;
}

export interface Hit {
  readonly exact: boolean;
  readonly close: boolean;
}

const EDGE = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;
const FACTOID_LENGTH = 10;
/** What F1 counts as close. */
export const CLOSE = 0.8;

/** NFKC, lower case, without white space, punctuation, quotation and book marks at the ends. */
export function normalForm(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(EDGE, '');
}

/** The references of each question of a paragraph, with every place where they occur. */
export function referencesOf({ text, questions }: AskedParagraph): Reference[] {
  return questions.map((answers) => {
    const places = new Map<string, RankedSpan>();
    for (const answer of answers) {
      for (let at = text.indexOf(answer); at >= 0 && answer !== ''; at = text.indexOf(answer, at + 1)) {
        places.set(`${at}-${answer.length}`, { start: at, end: at + answer.length });
      }
    }
    const shortest = Math.min(...answers.map(({ length }) => length));
    return {
      norms: new Set(answers.map(normalForm)),
      places: [...places.values()],
      shortest,
      isFactoid: shortest <= FACTOID_LENGTH,
    };
  });
}

/** Character-position overlap of two spans: 2·|both| / (|a| + |b|). */
export function overlapF1(a: RankedSpan, b: RankedSpan): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : (2 * both) / (a.end - a.start + b.end - b.start);
}

/** How a candidate meets a question's references. */
export function meets(text: string, candidate: RankedSpan, reference: Reference): Hit {
  const exact = reference.norms.has(normalForm(text.slice(candidate.start, candidate.end)));
  return { exact, close: exact || reference.places.some((place) => overlapF1(candidate, place) >= CLOSE) };
}

/** Ranked spans with the later ones of an equal normal form left out. */
export function withoutRepeats(text: string, ranked: readonly RankedSpan[]): RankedSpan[] {
  const seen = new Set<string>();
  return ranked.filter(({ start, end }) => {
    const norm = normalForm(text.slice(start, end));
    if (seen.has(norm)) return false;
    seen.add(norm);
    return true;
  });
}

/** Counts of questions and of questions hit, micro-averaged over paragraphs. */
export class RecallCount {
  readonly budgets: readonly number[];
  private readonly rows = new Map<string, number>();

  constructor(budgets: readonly number[]) {
    this.budgets = budgets;
  }

  /** Adds one paragraph: keeps the best ceil(budget · length / 1000) spans for each budget. */
  add(paragraph: AskedParagraph, references: readonly Reference[], ranked: readonly RankedSpan[]): void {
    const unique = withoutRepeats(paragraph.text, ranked);
    for (const reference of references) {
      let exactAt = Infinity;
      let closeAt = Infinity;
      for (let rank = 0; rank < unique.length && exactAt === Infinity; rank += 1) {
        const span = unique[rank];
        if (span === undefined) break;
        const hit = meets(paragraph.text, span, reference);
        if (hit.close) closeAt = Math.min(closeAt, rank);
        if (hit.exact) exactAt = rank;
      }
      for (const budget of this.budgets) {
        const kept = budget === Infinity ? Infinity : Math.ceil((budget * paragraph.text.length) / 1000);
        this.count(budget, reference.isFactoid, exactAt < kept, closeAt < kept);
      }
    }
  }

  private count(budget: number, isFactoid: boolean, exact: boolean, close: boolean): void {
    for (const group of isFactoid ? ['all', 'factoid'] : ['all']) {
      this.bump(`${budget} ${group} n`);
      if (exact) this.bump(`${budget} ${group} exact`);
      if (close) this.bump(`${budget} ${group} close`);
    }
  }

  private bump(key: string): void {
    this.rows.set(key, (this.rows.get(key) ?? 0) + 1);
  }

  /** Recall in percent. */
  recall(budget: number, group: 'all' | 'factoid', by: 'exact' | 'close'): number {
    const total = this.rows.get(`${budget} ${group} n`) ?? 0;
    return total === 0 ? 0 : (100 * (this.rows.get(`${budget} ${group} ${by}`) ?? 0)) / total;
  }
}
