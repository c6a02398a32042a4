import { fold } from '../search/fold';
import type { Question } from './model';

/** Share of pairs of characters in common (Dice) from which two stems likely ask the same. */
const LIKELY = 0.7;

/** What of a question tells it from others. */
type Asked = Pick<Question, 'kind' | 'stem' | 'answer'> & { readonly options?: readonly string[] };

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
export function questionKey(question: Asked): string {
  const { kind, stem, answer } = question;
  const options = question.options ?? [];
  const right =
    kind === 'single' || kind === 'multiple'
      ? [answer]
          .flat()
          .map((index) => (typeof index === 'number' ? (options[index] ?? '') : ''))
          .toSorted()
      : kind === 'ordering' && Array.isArray(answer)
        ? answer.map((index) => options[Number(index)] ?? '')
        : [JSON.stringify(answer)];
  const others = kind === 'ordering' ? [] : options.toSorted();
  return [kind, stem, ...right, '', ...others].map((words) => fold(words).text).join('\n');
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
  const letters = [...fold(words).text.replace(/[^\p{L}\p{N}]/gu, '')];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}
