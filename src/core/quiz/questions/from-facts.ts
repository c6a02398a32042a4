import type { BankSource } from '../bank-source';
import { pickDistractors } from '../distractors/pick';
import { distractorPool, type DistractorPool } from '../distractors/pool';
import type { ListItem } from '../distractors/list-items';
import { answerCore, isOneOfMany } from '../stems/answer-core';
import { splitsWord } from '../gates/ambiguous-answer';
import { refusingGate } from '../gates/frame-gates';
import type { Fact, FactKind, Gate } from '../model';
import { frameAnswer, QUESTION_SIZE } from '../stems/frame';
import { clozeDraft } from './cloze';
import type { Draft } from './draft';
import { parallelItems } from './list-items';
import { listDrafts } from './multiple';
import { severalBlankDrafts } from './several-blanks';
import { singleDraft } from './single';
import { trueFalseDraft } from './true-false';

/** Kinds whose wrong options can be told from right ones by rule. Phrases are typed only. */
const WITH_OPTIONS: readonly FactKind[] = [
  'number',
  'date',
  'percentage',
  'quoted',
  'document',
  'person',
  'place',
  'body',
];

/** Facts made into drafts for 1,000 code units, the best first: more than a bank takes, and few enough to be quick. */
const ASKED_PER_THOUSAND = 28;
const FEWEST_ASKED = 400;

/**
 * The renderings of the best facts: gap, single choice, true or false; of lists, what is in them; of figures that
 * stand together, one gap text. Counts refusals.
 */
export function draftsFromFacts(source: BankSource, reject: (gate: Gate) => void): readonly Draft[] {
  const pool = distractorPool(source);
  const items = itemPool(source);
  const asked = source.facts
    .toSorted((a, b) => source.worthOf(b) - source.worthOf(a))
    .slice(0, Math.max(FEWEST_ASKED, Math.ceil((source.text.length * ASKED_PER_THOUSAND) / 1000)));
  const single = asked.flatMap((fact) => {
    const drafts =
      fact.kind === 'list'
        ? fromList(fact, items, source)
        : fact.kind === 'enumeration'
          ? []
          : fromTerm(fact, pool, source);
    if (typeof drafts !== 'string') return drafts;
    reject(drafts);
    return [];
  });
  return [...single, ...severalBlankDrafts(asked, source)];
}

function fromList(fact: Fact, items: readonly ListItem[], source: BankSource): readonly Draft[] | Gate {
  if (parallelItems(fact) === null || splitsWord(source.text, fact.start)) return [];
  const frame = frameAnswer(source.text, fact, fact, source.previousSentence(fact.sentence));
  return refusingGate(frame, source) ?? listDrafts(frame, items, source);
}

function fromTerm(fact: Fact, pool: DistractorPool, source: BankSource): readonly Draft[] | Gate {
  const answer = answerCore(fact, source.text);
  if (answer === null) return [];
  const previous = source.previousSentence(fact.sentence);
  const long = frameAnswer(source.text, fact, answer, previous);
  const short = frameAnswer(source.text, fact, answer, previous, QUESTION_SIZE);
  const refused = refusingGate(long, source);
  const asking = refusingGate(short, source) === null ? short : null;
  // A wrong place of the text may stand in a clause that the short frame leaves out.
  const frame = refused === null ? long : refused === 'erratum' ? asking : null;
  if (frame === null) return refused ?? 'tooLittleContext';
  if (isOneOfMany(source.text, frame.answer)) return 'ambiguousAnswer';
  const cloze = clozeDraft(frame, source);
  const drafts = cloze === null ? [] : [cloze];
  if (!WITH_OPTIONS.includes(fact.kind)) return drafts;
  const distractors = pickDistractors(frame, frame.answerText, pool, source);
  if (typeof distractors === 'string') return drafts.length > 0 ? drafts : distractors;
  const trueFalse = isSwappable(fact.kind) ? trueFalseDraft(frame, distractors, source) : null;
  return [
    ...drafts,
    singleDraft(frame, asking, distractors, source),
    ...(trueFalse === null ? [] : [trueFalse]),
  ];
}

/** A statement with another term of the kind in it is seldom plausible; with another figure or name it is. */
function isSwappable(kind: FactKind): boolean {
  return kind !== 'quoted' && kind !== 'document';
}

function itemPool({ facts, text }: BankSource): readonly ListItem[] {
  return facts
    .filter(({ kind, start }) => kind === 'list' && !splitsWord(text, start))
    .flatMap((fact, list) =>
      (parallelItems(fact) ?? []).map((item) => ({ text: item, list, start: fact.start })),
    );
}
