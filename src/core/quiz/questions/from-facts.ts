import type { BankSource } from '../bank-source';
import { pickDistractors } from '../distractors/pick';
import { distractorPool, type DistractorPool } from '../distractors/pool';
import type { ListItem } from '../distractors/list-items';
import { isInsideQuotes, isVagueFigure } from '../stems/figures';
import { withoutMarks } from '../distractors/terms';
import { splitsWord } from '../gates/ambiguous-answer';
import { refusingGate } from '../gates/frame-gates';
import type { Fact, FactKind, Gate } from '../model';
import type { Span } from '../../text/model';
import { frameAnswer, QUESTION_SIZE } from '../stems/frame';
import { clozeDraft } from './cloze';
import type { Draft } from './draft';
import { parallelItems } from './list-items';
import { listDrafts } from './multiple';
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
/** Phrases longer than this are no fair gap. */
const LONGEST_PHRASE = 6;

/** Facts made into drafts for 1,000 code units, the best first: more than a bank takes, and few enough to be quick. */
const ASKED_PER_THOUSAND = 28;
const FEWEST_ASKED = 400;

/** The renderings of the best facts: gap, single choice, true or false; of lists, what is in them. Counts refusals. */
export function draftsFromFacts(source: BankSource, reject: (gate: Gate) => void): readonly Draft[] {
  const pool = distractorPool(source);
  const items = itemPool(source);
  const asked = source.facts
    .toSorted((a, b) => source.worthOf(b) - source.worthOf(a))
    .slice(0, Math.max(FEWEST_ASKED, Math.ceil((source.text.length * ASKED_PER_THOUSAND) / 1000)));
  return asked.flatMap((fact) => {
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
}

function fromList(fact: Fact, items: readonly ListItem[], source: BankSource): readonly Draft[] | Gate {
  if (parallelItems(fact) === null || splitsWord(source.text, fact.start)) return [];
  const frame = frameAnswer(source.text, fact, fact, source.previousSentence(fact.sentence));
  return refusingGate(frame, source) ?? listDrafts(frame, items, source);
}

function fromTerm(fact: Fact, pool: DistractorPool, source: BankSource): readonly Draft[] | Gate {
  const answer = coreOf(fact, source.text);
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

/** The words to ask for: quotes stay in the stem; `null` where the fact is no fair gap. */
function coreOf({ kind, start, end, text, sentence }: Fact, whole: string): Span | null {
  switch (kind) {
    case 'phrase':
    case 'definition':
      return text.length >= 2 && text.length <= LONGEST_PHRASE ? { start, end } : null;
    case 'number':
    case 'percentage':
    case 'date': {
      const isInTerm = isInsideQuotes(whole.slice(sentence.start, start));
      return isInTerm || isVagueFigure(text, whole.slice(start - 1, start), whole.slice(end, end + 1))
        ? null
        : { start, end };
    }
    default:
      return withoutMarks(text) === text ? { start, end } : { start: start + 1, end: end - 1 };
  }
}

/** One of three and more words joined by 、 or side by side in quotes: the others stand in the stem, and a reader knows the list, not the place. */
function isOneOfMany(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const left = text.slice(Math.max(0, start - 40), start);
  const right = text.slice(end, end + 40);
  const before = /(?:、[“《「]?|[”》」][“《「])$/u.test(left) ? 1 : 0;
  const after = /^(?:[”》」]?、|[”》」][“《「])/u.test(right) ? 1 : 0;
  if (before + after === 0) return false;
  const clause =
    (left.split(/[，,。；;：:\n]/u).at(-1) ?? '') +
    text.slice(start, end) +
    (right.split(/[，,。；;：:\n]/u)[0] ?? '');
  return (clause.match(/、|[”》」][“《「]/gu)?.length ?? 0) >= 2;
}

function itemPool({ facts, text }: BankSource): readonly ListItem[] {
  return facts
    .filter(({ kind, start }) => kind === 'list' && !splitsWord(text, start))
    .flatMap((fact, list) =>
      (parallelItems(fact) ?? []).map((item) => ({ text: item, list, start: fact.start })),
    );
}
