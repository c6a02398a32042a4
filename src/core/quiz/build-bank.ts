import { findSuspects } from '../text/suspects/find';
import type { CanonicalText, Span } from '../text/model';
import type { ExplainedTerm } from './distractors/part-of';
import { bankOfFacts } from './bank-of-facts';
import { bankInWhole, excerptOf } from './excerpt';
import { findFacts } from './facts/find-facts';
import type { Bank } from './model';

/** Goes up whenever the same text gives other questions, so that stored banks are built anew. */
export const BANK_VERSION = 8;

/** What building a bank goes through, in order; each takes about half of the time. */
export const BANK_STAGES = ['facts', 'questions'] as const;
export type BankStage = (typeof BANK_STAGES)[number];

/** What a bank is built from. */
export interface BankInput {
  readonly caseId: string;
  readonly source: CanonicalText;
  /** Errata and furniture in this revision, in UTF-16 code units: nothing is asked there. */
  readonly avoid?: readonly Span[];
  /** Decides between questions of nearly equal worth; ids do not depend on it. */
  readonly seed?: number;
  /** The most questions wanted; without it, 20 and 24 for each 1,000 code units. */
  readonly max?: number;
  /** The terms that the case explains. */
  readonly notes?: readonly ExplainedTerm[];
  /** The most of the text that is asked about, in UTF-16 code units; `MOST_ASKED` where not given. */
  readonly mostAsked?: number;
}

const PER_THOUSAND = 24;
/** A short text is read for every fact that it has. */
const FEWEST = 20;
const MOST = 1500;

/**
 * Builds the questions of a text: facts -> drafts -> gates -> selection. The same input gives the same bank, on
 * every machine. Suspects that `findSuspects` sees are avoided even if `avoid` does not name them. Of a text longer than
 * `MOST_ASKED` an excerpt is asked about.
 *
 * @param onStage told each stage as it begins
 */
export function buildBank(
  { caseId, source: whole, avoid = [], seed = 1, max, notes = [], mostAsked }: BankInput,
  onStage: (stage: BankStage) => void = () => {},
): Bank {
  const excerpt = excerptOf(whole, mostAsked);
  const { source } = excerpt;
  const length = source.text.length;
  const usual = Math.min(MOST, FEWEST + Math.ceil((length * PER_THOUSAND) / 1000));
  onStage('facts');
  const facts = findFacts(source);
  onStage('questions');
  const bank = bankOfFacts({
    caseId,
    source,
    facts,
    avoid: [...avoid.flatMap(excerpt.fromWhole), ...findSuspects(source.text)],
    seed,
    notes,
    max: max ?? usual,
  });
  return bankInWhole(bank, excerpt);
}
