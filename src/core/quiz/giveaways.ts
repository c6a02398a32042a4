import { BLANK, type Question, type QuestionKind } from './model';
import { rightWords } from './right-words';
import { lettersOf, runsOf } from './runs';

/** Length of the runs of letters by which stems are compared. */
const RUN = 4;
/** Share of the shorter stem's runs, and their number, from which two stems tell the same words of the text. */
const SAME_WORDS = 0.5;
const MANY_RUNS = 3;
/** Shorter answers stand in many sentences by chance. */
const TELLING = 3;

/** Kinds whose answer is known only by knowing several parts of it. */
const LISTS: ReadonlySet<QuestionKind> = new Set(['multiple', 'ordering', 'matching', 'shortAnswer']);

/** What of a question matters to others on the same paper: letters and figures only, folded. */
interface Traits {
  /** All that it says for sure: its stem, and options where all of them are true. */
  readonly said: string;
  /** The runs of its stem that are words of the text, not of the question. */
  readonly runs: ReadonlySet<string>;
  readonly answers: readonly string[];
  /** How many of its answers another has to say to give it away. */
  readonly enough: number;
}

const known = new WeakMap<Question, Traits>();

/**
 * Whether two questions should not stand on one paper: one says the other's answer, both tell the same sentence with
 * different blanks, or both ask for the same thing in other words. Judged by their words alone, so that it also holds
 * for what people wrote and imported.
 */
export function giveAway(one: Question, other: Question): boolean {
  const a = traitsOf(one);
  const b = traitsOf(other);
  if (says(a, b) || says(b, a)) return true;
  const shared = sharedRuns(a, b);
  if (shared >= MANY_RUNS && shared >= SAME_WORDS * Math.min(a.runs.size, b.runs.size)) return true;
  return shared > 0 && a.answers.some((answer) => b.answers.some((like) => isSame(answer, like)));
}

/** Whether one says what the other asks for. */
function says({ said }: Traits, { answers, enough }: Traits): boolean {
  const told = answers.filter((answer) => answer.length >= TELLING && said.includes(answer));
  return told.length >= enough;
}

/** "8" and "8人次" are one answer. */
function isSame(one: string, other: string): boolean {
  return one !== '' && other !== '' && (one.startsWith(other) || other.startsWith(one));
}

function sharedRuns(a: Traits, b: Traits): number {
  const [few, many] = a.runs.size < b.runs.size ? [a.runs, b.runs] : [b.runs, a.runs];
  let shared = 0;
  for (const run of few) if (many.has(run)) shared += 1;
  return shared;
}

function traitsOf(question: Question): Traits {
  const before = known.get(question);
  if (before !== undefined) return before;
  const pieces = question.stem.split(BLANK).map(lettersOf);
  const source = lettersOf(question.source.quote);
  const runs = pieces
    .flatMap((piece) => [...runsOf(piece, RUN)])
    .filter((run) => source === '' || source.includes(run));
  const answers = (question.kind === 'shortAnswer' ? question.keyPoints : rightWords(question)).map(
    lettersOf,
  );
  const traits = {
    said: [...pieces, ...trueOptions(question).map(lettersOf)].join(' '),
    runs: new Set(runs),
    answers,
    enough: LISTS.has(question.kind) ? Math.max(2, Math.ceil(answers.length / 2)) : 1,
  };
  known.set(question, traits);
  return traits;
}

/** Options that tell no lie: of a choice, some do. */
function trueOptions(question: Question): readonly string[] {
  if (question.kind === 'ordering') return question.options;
  return question.kind === 'matching' ? [...question.options, ...question.matches] : [];
}
