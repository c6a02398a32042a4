import type { BankSource } from '../bank-source';
import { hashNumber } from '../content-hash';
import { BLANK, type Fact } from '../model';
import { anchorOf, type Draft } from '../questions/draft';
import { placeAnswer } from '../questions/single';
import { dateSpellings } from './find-dates';
import { ended, stemOf, type EnglishFrame } from './frame';
import { numeralValue, spelled } from './numerals';
import { subjectQuestion } from './subject-question';

const MOST_TYPED_WORDS = 5;
const LONGEST_TYPED = 40;
/** What the second and the third question about one fact are worth less than its first. */
const LATER = [0, 0.3, 0.45];

/**
 * The questions about one fact: to type, to choose, to judge, as far as there are wrong options for it. Which of them
 * comes first follows from the words, so that each fact is asked once before any is asked twice.
 */
export function factDrafts(
  fact: Fact,
  frame: EnglishFrame,
  wrong: readonly string[],
  source: BankSource,
): readonly Draft[] {
  const seed = hashNumber(fact.text + frame.before + frame.after);
  const made = [
    typedDraft(fact, frame, source),
    wrong.length >= 2 ? chosenDraft(fact, frame, wrong, source) : null,
    isSwappable(fact) ? judgedDraft(fact, frame, wrong, source) : null,
  ].filter((draft) => draft !== null);
  const first = ROTATION[seed % ROTATION.length] ?? 0;
  const sorted = [...made.slice(first), ...made.slice(0, first)];
  return sorted.map((draft, index) => ({ ...draft, score: fact.score - (LATER[index] ?? 0.5) }));
}

/** Two in five begin with a gap, two with a choice, one with a statement. */
const ROTATION = [0, 1, 0, 1, 2];

function isSwappable({ kind }: Fact): boolean {
  return kind !== 'quoted' && kind !== 'document' && kind !== 'phrase';
}

function typedDraft(fact: Fact, frame: EnglishFrame, source: BankSource): Draft | null {
  if (fact.text.length > LONGEST_TYPED || fact.text.split(/\s+/u).length > MOST_TYPED_WORDS) return null;
  const stem = stemOf(frame, BLANK);
  const body = {
    kind: 'cloze' as const,
    stem,
    answer: [spellingsOf(fact)],
    difficulty: fact.text.length > 12 ? (3 as const) : (2 as const),
  };
  return draftOf(fact, frame, source, body);
}

function chosenDraft(fact: Fact, frame: EnglishFrame, wrong: readonly string[], source: BankSource): Draft {
  const stem = subjectQuestion(fact, frame) ?? stemOf(frame, BLANK);
  return draftOf(fact, frame, source, {
    kind: 'single',
    stem,
    ...optionsOf(fact, wrong, stem),
    difficulty: 2,
  });
}

/** Figures and dates in their order, as on a paper; names where the stem's hash puts the right one. */
function optionsOf(
  fact: Fact,
  wrong: readonly string[],
  stem: string,
): { readonly options: readonly string[]; readonly answer: number } {
  const values = [fact.text, ...wrong].map(numeralValue);
  if (fact.kind === 'date' || values.includes(null)) return placeAnswer(fact.text, wrong, stem);
  const options = [fact.text, ...wrong].toSorted((a, b) => (numeralValue(a) ?? 0) - (numeralValue(b) ?? 0));
  return { options, answer: options.indexOf(fact.text) };
}

function judgedDraft(
  fact: Fact,
  frame: EnglishFrame,
  [wrong]: readonly string[],
  source: BankSource,
): Draft | null {
  if (wrong === undefined) return null;
  const isTrue = hashNumber(`${frame.before}${fact.text}${frame.after}`) % 2 === 0;
  const stem = stemOf(frame, isTrue ? fact.text : wrong);
  return draftOf(fact, frame, source, { kind: 'trueFalse', stem, answer: isTrue, difficulty: 1 });
}

type Asked<B> = B extends Draft['body'] ? Omit<B, 'explanation' | 'source'> : never;

function draftOf(
  fact: Fact,
  { window }: EnglishFrame,
  { text, wording }: BankSource,
  body: Asked<Draft['body']>,
): Draft {
  const quote = text.slice(window.start, window.end);
  return {
    body: { ...body, explanation: wording.explain(ended(quote)), source: { ...window, quote } },
    anchor: anchorOf(text, fact),
    variant: '',
    place: { start: fact.start, end: fact.end },
    score: fact.score,
  };
}

/** The spellings that are taken: figures in words too, dates in other forms, a person by the surname alone. */
export function spellingsOf({ kind, text }: Fact): readonly string[] {
  switch (kind) {
    case 'date':
      return dateSpellings(text);
    case 'person': {
      const surname = text.split(' ').at(-1) ?? text;
      return surname === text ? [text] : [text, surname];
    }
    case 'number':
    case 'percentage': {
      const value = numeralValue(text);
      if (value === null || !Number.isInteger(value) || value >= 100) return [text];
      const other = /^\d/u.test(text) ? spelled(value) : String(value);
      return [text, other];
    }
    case 'body':
    case 'document':
    case 'phrase':
      return [text, `the ${text}`];
    default:
      return [text];
  }
}
