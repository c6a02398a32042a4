import type { Question } from '../quiz/model';
import { checkPackage } from './check';
import type { CasePackage, PackageQuestion } from './schema';

/**
 * A package without the terms and questions that no longer fit its text, as after a correction; so that what is
 * written can always be read again.
 */
export function soundPackage(pack: CasePackage): CasePackage {
  const defects = checkPackage(pack);
  const fits = (part: 'terms' | 'questions') => {
    const unfit = new Set(
      defects.filter((defect) => defect.part === part).map(({ field }) => /^\[(\d+)\]/.exec(field)?.[1]),
    );
    return (_: unknown, index: number) => !unfit.has(String(index));
  };
  return {
    ...pack,
    terms: pack.terms.filter(fits('terms')),
    questions: pack.questions.filter(fits('questions')),
  };
}

/** A question of the bank as a package holds it, under another id if one is given. */
export function toPackageQuestion(question: Question, id: string = question.id): PackageQuestion {
  const { stem, explanation, difficulty, source } = question;
  const base = { id, stem, explanation, difficulty, quote: source.quote };
  switch (question.kind) {
    case 'single':
      return { ...base, kind: question.kind, options: [...question.options], answer: question.answer };
    case 'trueFalse':
      return { ...base, kind: question.kind, answer: question.answer };
    case 'multiple':
    case 'ordering':
      return { ...base, kind: question.kind, options: [...question.options], answer: [...question.answer] };
    case 'cloze':
      return { ...base, kind: question.kind, answer: question.answer.map((spellings) => [...spellings]) };
    case 'matching':
      return {
        ...base,
        kind: question.kind,
        options: [...question.options],
        matches: [...question.matches],
        answer: [...question.answer],
      };
    case 'shortAnswer':
      return { ...base, kind: question.kind, answer: question.answer, keyPoints: [...question.keyPoints] };
  }
}
