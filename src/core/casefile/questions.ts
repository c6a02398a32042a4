import { applyErrata } from '../errata/apply';
import type { Question } from '../quiz/model';
import type { CasePackage } from './schema';

/**
 * Turns a package's hand-written questions into questions of the bank. The source span is the quote's first
 * occurrence in the corrected revision, in UTF-16 code units; ids are prefixed by the case's id.
 * Throws if a quote is not in the text, which `readPackage` has ruled out.
 */
export function packageQuestions(pack: CasePackage): readonly Question[] {
  const { text } = applyErrata(pack.text, pack.errata).corrected;
  return pack.questions.map(({ quote, ...question }) => {
    const start = text.indexOf(quote);
    if (start < 0) throw new Error(`The quote of question ${question.id} is not in the text`);
    const id = `${pack.manifest.id}:${question.id}`;
    return {
      ...question,
      id,
      itemId: id,
      origin: 'curated',
      source: { start, end: start + quote.length, quote },
    };
  });
}
