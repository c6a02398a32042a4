import { sectionAt, sectionsOf, type Section } from '../text/sections';
import { sentenceAt, splitSentences } from '../text/sentences';
import type { CanonicalText, Span } from '../text/model';
import type { Fact, FactKind } from './model';
import { partnership, type ExplainedTerm } from './distractors/part-of';
import { partOf, type Part } from './structure/articles';
import { wordingFor, type Wording } from './questions/wording';

/** What a learner should keep before all: figures, then names, then lists. */
const KIND_WORTH: Partial<Record<FactKind, number>> = {
  number: 0.4,
  percentage: 0.4,
  date: 0.4,
  document: 0.3,
  quoted: 0.3,
  person: 0.25,
  place: 0.2,
  body: 0.2,
  list: 0.25,
};

/** All that making questions of one text looks up. */
export interface BankSource {
  readonly caseId: string;
  readonly text: string;
  readonly source: CanonicalText;
  readonly facts: readonly Fact[];
  readonly sections: readonly Section[];
  readonly avoid: readonly Span[];
  /** How good a fact is to ask about among those of this text, 0 to 1. */
  readonly worthOf: (fact: Fact) => number;
  readonly wording: Wording;
  /** Whether the one is a part of what the other stands for (党员大会 of 三会一课), so that both may be right. */
  readonly isPartOf: (part: string, whole: string) => boolean;
  /** The sentence before, in the same block; `null` for the first. */
  readonly previousSentence: (sentence: Span) => Span | null;
  readonly sectionOf: (offset: number) => Section | null;
  readonly parts: readonly Part[];
  /** Where an offset is said, in the stem's words (第五条规定，); empty where the text is one piece. */
  readonly contextOf: (offset: number) => string;
}

/** Gathers what is looked up for each question once for the text. `facts` are best first. */
export function bankSource(
  caseId: string,
  source: CanonicalText,
  facts: readonly Fact[],
  avoid: readonly Span[],
  parts: readonly Part[] = [],
  notes: readonly ExplainedTerm[] = [],
): BankSource {
  const { text } = source;
  const sentences = splitSentences(text);
  const sections = sectionsOf(source);
  const wording = wordingFor(text);
  const ranks = new Map(facts.map((fact, rank) => [fact, 1 - rank / facts.length]));
  return {
    caseId,
    text,
    source,
    facts,
    sections,
    avoid,
    worthOf: (fact) => (ranks.get(fact) ?? 0) * 0.6 + (KIND_WORTH[fact.kind] ?? 0),
    wording,
    isPartOf: partnership(notes),
    parts,
    contextOf: (offset) => {
      const part = partOf(parts, offset);
      return part === null ? '' : wording.inPart(part.label, part.title);
    },
    previousSentence: ({ start }) => {
      const before = start > 0 ? sentenceAt(sentences, start - 1) : null;
      return before === null || before.end > start || text.slice(before.end, start).includes('\n')
        ? null
        : before;
    },
    sectionOf: (offset) => sectionAt(sections, offset),
  };
}
