import { BLANK, type QuestionKind } from '../../../core/quiz/model';
import type { CanonicalText, Span } from '../../../core/text/model';
import { splitSentences } from '../../../core/text/sentences';
import { EMPTY_DRAFT, type QuestionDraft } from './question-draft';

/** Where an option goes in a sentence, as Chinese papers print it. */
const GAP = '（    ）';

/**
 * A question about selected words, as far as the words alone tell it: their sentence with a blank in their place,
 * or as a statement; the words as the right option; their parts as steps or key points.
 *
 * @param selected UTF-16 code units of the text
 */
export function draftFromSelection(source: CanonicalText, selected: Span, kind: QuestionKind): QuestionDraft {
  const { text } = source;
  const words = text.slice(selected.start, selected.end);
  const { before, after } = aroundIn(source, selected);
  const parts = words
    .split(/[、；;。\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const draft: QuestionDraft = {
    ...EMPTY_DRAFT,
    kind,
    quote: words,
    near: selected.start,
    options: [words, '', '', ''],
    right: [0],
    blanks: [words],
    reference: words,
    keyPoints: parts.length > 1 ? parts : [''],
  };
  switch (kind) {
    case 'cloze':
      return { ...draft, stem: `${before}${BLANK}${after}` };
    case 'trueFalse':
      return { ...draft, stem: `${before}${words}${after}` };
    case 'single':
      return { ...draft, stem: `${before}${GAP}${after}` };
    case 'multiple':
      return {
        ...draft,
        stem: `${before}${GAP}${after}`,
        options: [...parts, '', ''],
        right: parts.map((_, index) => index),
      };
    case 'ordering':
      return { ...draft, options: [...parts, ''] };
    case 'matching':
      return { ...draft, pairs: [...parts, ''].map((left) => ({ left, right: '' })) };
    case 'shortAnswer':
      return draft;
  }
}

/** What stands before and after a span within its sentences. */
function aroundIn({ text, blocks }: CanonicalText, { start, end }: Span) {
  const block = blocks.find((one) => one.start <= start && start < one.end);
  const sentences = block ? splitSentences(text, block) : [];
  const first = sentences.find((one) => one.end > start);
  const last = sentences.find((one) => one.end >= end);
  return {
    before: text.slice(Math.min(first?.start ?? start, start), start),
    after: text.slice(end, Math.max(last?.end ?? end, end)),
  };
}
