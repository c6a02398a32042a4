import { BLANK, type QuestionKind } from '../../core/quiz/model';
import { difficultyOfName, indexesOfLetters, kindOfName, truthOfName } from './labels';
import { matchingOf, splitBlanks } from './joined-cells';
import type { EntryProblem, PortableQuestion } from './portable';

/** A question as words in fields, the way a table row or a typed paper gives it. */
export interface QuestionFields {
  /** Name of the kind; empty where it is to be told from the answer. */
  readonly kind: string;
  readonly stem: string;
  readonly options: readonly string[];
  readonly answer: string;
  readonly explanation: string;
  readonly difficulty: string;
  readonly section: string;
  readonly tags: string;
  readonly quote: string;
}

/** Reads a question from its fields. @returns why it cannot be one, else the question */
export function questionOfFields(fields: QuestionFields): PortableQuestion | EntryProblem {
  const words = fields.stem.trim();
  if (words === '') return 'stemMissing';
  const kind = fields.kind.trim() === '' ? guessKind(fields) : kindOfName(fields.kind);
  // Without the name of a kind it is the answer that would tell it.
  if (kind === null) return `${fields.kind}${fields.answer}`.trim() === '' ? 'answerMissing' : 'kindUnknown';
  const stem = kind === 'cloze' ? withBlanks(words) : words;
  const common = {
    stem,
    explanation: fields.explanation.trim(),
    difficulty: difficultyOfName(fields.difficulty),
    section: fields.section.trim(),
    tags: tagsOf(fields.tags),
    quote: fields.quote.trim(),
  };
  const options = fields.options.map((option) => option.trim()).filter((option) => option !== '');
  const answer = fields.answer.trim();
  if (answer === '' && kind !== 'matching' && kind !== 'shortAnswer') return 'answerMissing';
  switch (kind) {
    case 'single': {
      const [chosen, ...more] = choicesOf(answer, options) ?? [];
      if (chosen === undefined || more.length > 0) return 'answerUnreadable';
      return { kind, ...common, options, answer: chosen };
    }
    case 'multiple': {
      const chosen = choicesOf(answer, options);
      return chosen ? { kind, ...common, options, answer: chosen } : 'answerUnreadable';
    }
    case 'ordering': {
      const order = indexesOfLetters(answer);
      return order ? { kind, ...common, options, answer: order } : 'answerUnreadable';
    }
    case 'trueFalse': {
      const truth = truthOfName(answer);
      return truth === null ? 'answerUnreadable' : { kind, ...common, answer: truth };
    }
    case 'cloze':
      return { kind, ...common, answer: splitBlanks(answer, stem.split(BLANK).length - 1) };
    case 'matching': {
      const pairs = options.map((cell) => cell.split(/\s*=>\s*/u));
      if (pairs.some((pair) => pair.length !== 2)) return 'answerUnreadable';
      return { kind, ...common, ...matchingOf(pairs.map(([left = '', right = '']) => [left, right])) };
    }
    case 'shortAnswer':
      return { kind, ...common, answer, keyPoints: options };
  }
}

/** The kind of a question that names none, from the form of its answer; `null` where that tells nothing. */
function guessKind({ stem, options, answer }: QuestionFields): QuestionKind | null {
  const given = options.filter((option) => option.trim() !== '');
  const letters = indexesOfLetters(answer);
  if (given.length >= 2 && letters) return letters.length > 1 ? 'multiple' : 'single';
  if (given.length === 0 && truthOfName(answer) !== null) return 'trueFalse';
  if (withBlanks(stem).includes(BLANK)) return 'cloze';
  return given.length === 0 && answer !== '' ? 'shortAnswer' : null;
}

/** Indexes of the right options: by letters, else by the very words of one option. */
function choicesOf(answer: string, options: readonly string[]): readonly number[] | null {
  const byWords = options.indexOf(answer);
  if (byWords >= 0 && answer.length > 1) return [byWords];
  const letters = indexesOfLetters(answer);
  return letters && [...letters].sort((a, b) => a - b);
}

/** Blanks in the usual spellings, `____`, `（ ）` and `【】` with nothing in them, become the mark of a blank. */
function withBlanks(stem: string): string {
  return stem.replace(/_{2,}|[（(]\s*[)）]|【\s*】/gu, BLANK);
}

function tagsOf(tags: string): readonly string[] {
  return [...new Set(tags.split(/[、,，;；\n]/u).map((tag) => tag.trim()))].filter((tag) => tag !== '');
}
