import type { BankSource } from '../bank-source';
import { pickDistractors } from '../distractors/pick';
import { distractorPool, type DistractorPool } from '../distractors/pool';
import type { ListItem } from '../distractors/list-items';
import { answerCore, isOneOfMany } from '../stems/answer-core';
import { isCutShort } from '../gates/ambiguous-answer';
import { refusingGate } from '../gates/frame-gates';
import type { Fact, FactKind, Gate } from '../model';
import { QUESTION_SIZE, STATEMENT_SIZE } from '../stems/frame';
import { frameFact } from '../stems/frame-fact';
import { amountDraft, clozeDraft } from './cloze';
import type { Draft } from './draft';
import { isWholeList, parallelItems } from './list-items';
import { listDrafts } from './multiple';
import { listSummaries } from './summaries';
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

/** Facts made into drafts for each question wanted, the best first: more than a bank takes, and few enough to be quick. */
const ASKED_PER_QUESTION = 1.2;
const FEWEST_ASKED = 400;

/**
 * The renderings of the best facts: gap, single choice, true or false; of lists, what is in them; of figures that
 * stand together, one gap text. Counts refusals.
 *
 * @param max the most questions wanted
 */
export function draftsFromFacts(
  source: BankSource,
  max: number,
  reject: (gate: Gate) => void,
): readonly Draft[] {
  const pool = distractorPool(source);
  const items = itemPool(source);
  const asked = source.facts
    .toSorted((a, b) => source.worthOf(b) - source.worthOf(a))
    .slice(0, Math.max(FEWEST_ASKED, Math.ceil(max * ASKED_PER_QUESTION)));
  const lists = asked.filter((fact) => fact.kind === 'list' && isWholeList(fact, source.text));
  const single = asked
    .filter((fact) => !isPartOfList(fact, lists))
    .flatMap((fact) => {
      const drafts =
        fact.kind === 'list'
          ? fromList(fact, items, source, reject)
          : fact.kind === 'enumeration'
            ? []
            : fromTerm(fact, pool, source);
      if (typeof drafts !== 'string') return drafts;
      reject(drafts);
      return [];
    });
  return [...single, ...severalBlankDrafts(asked, source)];
}

/** 乱罚款、乱检查 of 乱收费、乱罚款、乱检查 is no list of its own. */
function isPartOfList({ kind, items = [] }: Fact, lists: readonly Fact[]): boolean {
  const hasAll = (all: NonNullable<Fact['items']>) =>
    all.length > items.length && items.every(({ start }) => all.some((item) => item.start === start));
  return kind === 'list' && lists.some((list) => hasAll(list.items ?? []));
}

function fromList(
  fact: Fact,
  items: readonly ListItem[],
  source: BankSource,
  reject: (gate: Gate) => void,
): readonly Draft[] | Gate {
  if (!isWholeList(fact, source.text)) return [];
  const frame = frameFact(source, fact, fact);
  const refused = refusingGate(frame, source);
  if (refused !== null) return refused;
  const drafts = listDrafts(frame, items, source);
  // Where the text has nothing that could stand among the items, they are asked for in the reader's own words.
  if (typeof drafts !== 'string') return drafts;
  reject(drafts);
  return listSummaries(frame, source);
}

function fromTerm(fact: Fact, pool: DistractorPool, source: BankSource): readonly Draft[] | Gate {
  const answer = answerCore(fact, source.text);
  if (answer === null) return [];
  const long = frameFact(source, fact, answer);
  const short = frameFact(source, fact, answer, QUESTION_SIZE);
  const refused = refusingGate(long, source);
  const asking = refusingGate(short, source) === null ? short : null;
  // A wrong place of the text may stand in a clause that the short frame leaves out.
  const frame = refused === null ? long : refused === 'erratum' ? asking : null;
  if (frame === null) return refused ?? 'tooLittleContext';
  if (isOneOfMany(source.text, frame.answer) || isCutShort(fact, source)) return 'ambiguousAnswer';
  const cloze = clozeDraft(frame, source);
  const amount = amountDraft(frame, source);
  const drafts = [cloze, amount].filter((draft) => draft !== null);
  if (!WITH_OPTIONS.includes(fact.kind)) return drafts;
  const distractors = pickDistractors(frame, frame.answerText, pool, source, asking);
  if (typeof distractors === 'string') return drafts.length > 0 ? drafts : distractors;
  const statement = isSwappable(fact.kind) ? frameFact(source, fact, answer, STATEMENT_SIZE) : null;
  const trueFalse =
    statement === null || refusingGate(statement, source) !== null
      ? null
      : trueFalseDraft(statement, distractors, source);
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

/** Items of whole lists, then the names of the text: a body that no list has may stand among listed ones. */
function itemPool({ facts, text }: BankSource): readonly ListItem[] {
  const items = facts
    .filter((fact) => fact.kind === 'list' && isWholeList(fact, text))
    .flatMap((fact, list) => (parallelItems(fact) ?? []).map((item) => ({ text: item, list })));
  const names = facts
    .filter(({ kind }) => kind === 'body' || kind === 'document' || kind === 'place')
    .map((fact, index) => ({ text: fact.text, list: -1 - index }));
  return [...items, ...names];
}
