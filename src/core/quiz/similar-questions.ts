import { fold } from '../search/fold';
import type { QuestionContent } from './content';
import type { Question } from './model';
import { rightWords } from './right-words';
import { lettersOf } from './runs';

/** Share of pairs of characters in common (Dice) from which two stems likely ask the same. */
const LIKELY = 0.7;

/** Stems made ready to be compared with many others. */
export interface StemIndex<Q> {
  readonly entries: readonly { readonly question: Q; readonly pairs: ReadonlySet<string> }[];
}

/** Prepares questions for `similarQuestions`: once for a bank, not for each comparison. */
export function indexStems<Q extends Pick<Question, 'stem'>>(questions: readonly Q[]): StemIndex<Q> {
  return { entries: questions.map((question) => ({ question, pairs: pairsOf(question.stem) })) };
}

/**
 * The questions whose stems are likely the same in other words, the likest first. Compared by the pairs of
 * neighbouring letters that they share (Dice, "Measures of the amount of ecologic association", 1945).
 */
export function similarQuestions<Q>(stem: string, { entries }: StemIndex<Q>, limit = 5): readonly Q[] {
  const wanted = pairsOf(stem);
  if (wanted.size === 0) return [];
  return entries
    .map(({ question, pairs }) => ({ question, likeness: dice(wanted, pairs) }))
    .filter(({ likeness }) => likeness >= LIKELY)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, limit)
    .map(({ question }) => question);
}

/** Equal for questions that say the same, whatever their script, width, spacing and order of options. */
export function questionKey(question: QuestionContent): string {
  return [question.kind, question.stem, ...answerWords(question)].map((words) => fold(words).text).join('\n');
}

/** The right answer and the wrong ones in words, in an order that does not follow their order in the question. */
function answerWords(question: QuestionContent): readonly string[] {
  const right = rightWords(question);
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return [...right.toSorted(), '', ...question.options.toSorted()];
    case 'matching':
      return [...right.toSorted(), '', ...question.matches.toSorted()];
    case 'trueFalse':
      return [String(question.answer)];
    default:
      return right;
  }
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  // Sets of very different size cannot be alike, which spares most of the work in a large bank.
  if ((2 * Math.min(a.size, b.size)) / (a.size + b.size) < LIKELY) return 0;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

function pairsOf(words: string): ReadonlySet<string> {
  const letters = [...lettersOf(words)];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}
