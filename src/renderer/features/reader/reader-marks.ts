import { anchorTerms } from '../../../core/casefile/terms';
import type { Span } from '../../../core/text/model';
import type { CaseBundle } from '../../data/queries/cases';

/** Something in the text that explains itself when pointed at. */
export interface ReaderMark extends Span {
  readonly kind: 'term' | 'erratum';
  readonly id: string;
}

/** The term notes and errata of a revision, errata first: where both apply the erratum speaks. */
export function readerMarks(bundle: CaseBundle): readonly ReaderMark[] {
  const errata = bundle.marks.map(
    ({ erratumId, start, end }): ReaderMark => ({ kind: 'erratum', id: erratumId, start, end }),
  );
  const terms = anchorTerms(bundle.revision.text, bundle.terms)
    .filter((term) => !errata.some((one) => one.start < term.end && term.start < one.end))
    .map(({ termId, start, end }): ReaderMark => ({ kind: 'term', id: termId, start, end }));
  return [...errata, ...terms];
}
