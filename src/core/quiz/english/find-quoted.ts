import type { Span } from '../../text/model';

const QUOTED = /[“"]([^“”"]{2,60})[”"]/gu;
const MOST_WORDS = 6;

/**
 * Titles and terms in quotation marks, without the marks. None of what somebody says: that has more words, ends as a
 * sentence does or begins in the middle of one.
 */
export function findQuoted(sentence: string): readonly Span[] {
  return [...sentence.matchAll(QUOTED)].flatMap(({ index, 1: inner = '' }) => {
    const words = inner.split(/\s+/u);
    const isSaid = /[.!?,;]$/u.test(inner) || words.length > MOST_WORDS;
    return isSaid || /^\s|\s$/u.test(inner) ? [] : [{ start: index + 1, end: index + 1 + inner.length }];
  });
}
