import { hashNumber } from '../../../core/quiz/content-hash';
import type { QuestionContent } from '../../../core/quiz/content';
import { BLANK, type Question, type QuestionKind } from '../../../core/quiz/model';
import { createRandom, shuffled } from '../../../core/random';
import type { QuestionEntry } from '../../data/commands/bank';
import type { QuestionRow } from '../../data/rows';

/** Parts accepted spellings of one blank, and nothing else that a person would type. */
const SPELLING_SIGN = '|';
const EMPTY_OPTIONS = ['', '', '', ''] as const;

/** A question while it is being typed: the fields of every kind, so that changing the kind loses nothing. */
export interface QuestionDraft {
  readonly kind: QuestionKind;
  readonly stem: string;
  /** Of a choice; of an ordering, in the right order. */
  readonly options: readonly string[];
  /** Indexes of the right options of a choice. */
  readonly right: readonly number[];
  readonly isTrue: boolean;
  /** One line a blank: its accepted spellings, parted by `|`. */
  readonly blanks: readonly string[];
  readonly pairs: readonly { readonly left: string; readonly right: string }[];
  readonly reference: string;
  readonly keyPoints: readonly string[];
  readonly explanation: string;
  readonly difficulty: 1 | 2 | 3;
  /** Parted by commas of any kind. */
  readonly tags: string;
  readonly quote: string;
  /** Offset near which the quote stands. */
  readonly near: number;
  readonly sectionId: string;
}

export const EMPTY_DRAFT: QuestionDraft = {
  kind: 'single',
  stem: '',
  options: EMPTY_OPTIONS,
  right: [0],
  isTrue: true,
  blanks: [''],
  pairs: EMPTY_OPTIONS.slice(0, 2).map(() => ({ left: '', right: '' })),
  reference: '',
  keyPoints: [''],
  explanation: '',
  difficulty: 2,
  tags: '',
  quote: '',
  near: 0,
  sectionId: '',
};

/** What a stored question looks like in the form. */
export function draftOf({ question, sectionId, tags = [] }: QuestionRow): QuestionDraft {
  const { kind, stem, explanation, difficulty, source } = question;
  const common = {
    ...EMPTY_DRAFT,
    kind,
    stem,
    explanation,
    difficulty,
    tags: tags.join('、'),
    quote: source.quote,
    near: source.start,
    sectionId,
  };
  switch (question.kind) {
    case 'single':
      return { ...common, options: question.options, right: [question.answer] };
    case 'multiple':
      return { ...common, options: question.options, right: question.answer };
    case 'trueFalse':
      return { ...common, isTrue: question.answer };
    case 'cloze':
      return { ...common, blanks: question.answer.map((spellings) => spellings.join(SPELLING_SIGN)) };
    case 'ordering':
      return { ...common, options: question.answer.map((index) => question.options[index] ?? '') };
    case 'matching':
      return {
        ...common,
        pairs: [
          ...question.options.map((left, index) => ({
            left,
            right: question.matches[question.answer[index] ?? -1] ?? '',
          })),
          ...question.matches
            .filter((_, index) => !question.answer.includes(index))
            .map((right) => ({ left: '', right })),
        ],
      };
    case 'shortAnswer':
      return { ...common, reference: question.answer, keyPoints: question.keyPoints };
  }
}

/** The content that a draft stands for, sound or not; empty options and lines are left out. */
export function contentOfDraft(draft: QuestionDraft): QuestionContent {
  const { kind, difficulty } = draft;
  const common = { stem: draft.stem.trim(), explanation: draft.explanation.trim(), difficulty };
  const options = filled(draft.options);
  switch (kind) {
    case 'single':
      return { kind, ...common, options, answer: rightOf(draft)[0] ?? options.length };
    case 'multiple':
      return { kind, ...common, options, answer: rightOf(draft) };
    case 'trueFalse':
      return { kind, ...common, answer: draft.isTrue };
    case 'cloze':
      return {
        kind,
        ...common,
        answer: Array.from({ length: blankCount(draft.stem) }, (_, index) =>
          filled((draft.blanks[index] ?? '').split(SPELLING_SIGN)),
        ),
      };
    case 'ordering': {
      const shown = scrambled(options);
      return { kind, ...common, options: shown, answer: options.map((option) => shown.indexOf(option)) };
    }
    case 'matching': {
      const matches = scrambled([...new Set(filled(draft.pairs.map(({ right }) => right)))]);
      const pairs = draft.pairs.filter(({ left }) => left.trim() !== '');
      return {
        kind,
        ...common,
        options: pairs.map(({ left }) => left.trim()),
        matches,
        // A left side without its match points behind the last one, which the check reports.
        answer: pairs.map(({ right }) => {
          const index = matches.indexOf(right.trim());
          return index < 0 ? matches.length : index;
        }),
      };
    }
    case 'shortAnswer':
      return { kind, ...common, answer: draft.reference.trim(), keyPoints: filled(draft.keyPoints) };
  }
}

/** What a draft is stored as. */
export function entryOfDraft(draft: QuestionDraft): QuestionEntry {
  const { quote, near, sectionId } = draft;
  return { content: contentOfDraft(draft), quote: quote.trim(), near, sectionId, tags: tagsOf(draft.tags) };
}

/** Tags from a typed line, without repeats. */
export function tagsOf(line: string): readonly string[] {
  return [...new Set(filled(line.split(/[、,，;；\n]/u)))];
}

/** How many blanks a stem has. */
export function blankCount(stem: string): number {
  return stem.split(BLANK).length - 1;
}

/** The draft as a question that can be shown before it is stored. */
export function previewOf(draft: QuestionDraft, source: Question['source']): Question {
  return { ...contentOfDraft(draft), id: 'preview', itemId: 'preview', origin: 'user', source };
}

function rightOf({ options, right }: QuestionDraft): readonly number[] {
  const kept = options.flatMap((option, index) => (option.trim() === '' ? [] : [index]));
  return kept.flatMap((index, place) => (right.includes(index) ? [place] : []));
}

function filled(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** Another order, the same for the same items, in which nothing is given away by its place. */
function scrambled(items: readonly string[]): readonly string[] {
  const order = shuffled(items, createRandom(hashNumber(items.join('\n'), items.length)));
  const isSame = order.every((item, index) => item === items[index]);
  return isSame ? order.toReversed() : order;
}
