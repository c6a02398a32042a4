import type { CanonicalText, Span } from '../text/model';
import { bankSource, type BankSource } from './bank-source';
import { chooseDrafts } from './choose-drafts';
import type { ExplainedTerm } from './distractors/part-of';
import { englishDrafts } from './english/english-drafts';
import { readEnglish } from './english/outline';
import { createDuplicateGate } from './gates/near-duplicate';
import type { Bank, Fact, Gate } from './model';
import type { Draft } from './questions/draft';
import { definitionDrafts } from './questions/definitions';
import { dutyDrafts } from './questions/duties';
import { draftsFromFacts } from './questions/from-facts';
import { pointMatchings, termMatchings, timeMatchings } from './questions/matching';
import { nameQuestion } from './questions/name-question';
import { headingOrderings, pointOrderings, runsOf, timeOrderings } from './questions/ordering';
import { pointsOf } from './questions/outline';
import { itemisedSummaries, pointSummaries } from './questions/summaries';
import { timedEvents } from './questions/timed-events';
import { ENGLISH } from './questions/wording';
import { partsOf } from './structure/articles';
import { fitFacts } from './structure/fit-facts';
import { outermostFigures } from './stems/figures';
import { articleDrafts } from './questions/which-article';
import { sectionDrafts } from './questions/which-section';
import { definitionsOf } from './structure/definitions';

/** Phrases looked at for 1,000 code units: few of them make a fair gap, and people ask about fewer. */
const PHRASES_PER_THOUSAND = 12;

/** What `bankOfFacts` builds from; offsets are UTF-16 code units. */
export interface BankOfFactsInput {
  readonly caseId: string;
  readonly source: CanonicalText;
  readonly facts: readonly Fact[];
  readonly avoid: readonly Span[];
  readonly seed: number;
  readonly max: number;
  /** The terms that the case explains: parts of what a term stands for are no wrong options beside it. */
  readonly notes?: readonly ExplainedTerm[];
}

/** Facts -> drafts -> gates -> selection; see `buildBank`. */
export function bankOfFacts({ caseId, source, facts, avoid, seed, max, notes }: BankOfFactsInput): Bank {
  const rejected = { ...NONE_REJECTED };
  const reject = (gate: Gate) => {
    rejected[gate] += 1;
  };
  const sorted = facts.toSorted((a, b) => b.score - a.score || a.start - b.start);
  const parts = partsOf(source);
  const english = readEnglish(source);
  const isEnglish = ({ start }: Fact) =>
    english.blocks.some((block) => block.start <= start && start < block.end);
  const inEnglish = sorted.filter(isEnglish);
  const others = sorted.filter((fact) => !isEnglish(fact));
  const askable = worthAsking(outermostFigures(fitFacts(others, source, parts)), source.text.length);
  const bank = bankSource(caseId, source, askable, avoid, parts, notes);
  const drafts = [
    ...draftsFromFacts(bank, max, reject),
    ...sectionDrafts(bank),
    ...structureDrafts(bank, reject),
  ];
  const isDuplicate = createDuplicateGate();
  const kept = drafts
    .toSorted((a, b) => b.score - a.score)
    .filter((draft) => {
      if (!isDuplicate(draft)) return true;
      reject('nearDuplicate');
      return false;
    });
  const asked = [...kept, ...englishDrafts(inEnglish, english, { ...bank, wording: ENGLISH }, reject)];
  const named = new Map(
    chooseDrafts(asked, max, seed, bank).map((draft) => {
      const question = nameQuestion(caseId, draft);
      return [question.id, question] as const;
    }),
  );
  return { facts: sorted, questions: [...named.values()], rejected };
}

/** Of the phrases, which are most of what is found, only the best go on; of all other kinds, every one. */
function worthAsking(sorted: readonly Fact[], length: number): readonly Fact[] {
  let phrasesLeft = Math.ceil((length * PHRASES_PER_THOUSAND) / 1000);
  return sorted.filter(({ kind }) => (kind !== 'phrase' && kind !== 'definition') || phrasesLeft-- > 0);
}

/** Orderings and matchings, made of the text's own structure. None whose stretch holds an avoided place. */
function structureDrafts(bank: BankSource, reject: (gate: Gate) => void): readonly Draft[] {
  const points = pointsOf(bank);
  const events = timedEvents(bank);
  const definitions = definitionsOf(bank);
  const drafts = [
    ...pointOrderings(points, bank),
    ...headingOrderings(bank),
    ...timeOrderings(events, bank),
    ...pointMatchings(points, bank),
    ...timeMatchings(events, bank),
    ...termMatchings(definitions, bank),
    ...definitionDrafts(definitions, bank),
    ...pointSummaries(runsOf(points), bank),
    ...itemisedSummaries(bank),
    ...articleDrafts(bank),
    ...dutyDrafts(bank),
  ];
  return drafts.filter(({ body }) => {
    const words = body.stem + ('options' in body ? body.options.join('') : '');
    const isAvoided = bank.avoid.some(
      ({ start, end }) => end > start && words.includes(bank.text.slice(start, end)) && end - start > 3,
    );
    if (isAvoided) reject('erratum');
    return !isAvoided;
  });
}

const NONE_REJECTED: Readonly<Record<Gate, number>> = {
  ambiguousAnswer: 0,
  answerInStem: 0,
  tooLittleContext: 0,
  danglingReference: 0,
  noPredicate: 0,
  tooFewDistractors: 0,
  distractorTrue: 0,
  erratum: 0,
  furniture: 0,
  nearDuplicate: 0,
};
