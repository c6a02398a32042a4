import { anchorTerms } from '../../../core/casefile/terms';
import type { Span } from '../../../core/text/model';
import type { CaseBundle } from '../../data/queries/cases';
import { actsOnClick, inlineKey } from './inline-places';

/** Something in the text that explains itself when pointed at. */
export interface ReaderMark extends Span {
  readonly kind: 'term' | 'erratum' | 'note' | 'link';
  readonly id: string;
  /** Notes and links only: an address, or `#` and a block's id. */
  readonly target?: string;
}

/**
 * The errata, links, note references and term notes of a revision. Where several apply the first of these speaks:
 * the others of its place are left out.
 */
export function readerMarks(bundle: CaseBundle): readonly ReaderMark[] {
  const errata = bundle.marks.map(
    ({ erratumId, start, end }): ReaderMark => ({ kind: 'erratum', id: erratumId, start, end }),
  );
  // Few of a book's blocks have any.
  const marked = bundle.revision.blocks.filter(({ inlines: all }) => all !== undefined);
  const inlines = marked.flatMap(({ inlines: all = [] }) =>
    all.filter(actsOnClick).map(
      (inline): ReaderMark => ({
        kind: inline.kind === 'noteRef' ? 'note' : 'link',
        id: inlineKey(inline),
        start: inline.start,
        end: inline.end,
        ...(inline.target === undefined ? {} : { target: inline.target }),
      }),
    ),
  );
  const before = [...errata, ...inlines];
  const terms = anchorTerms(bundle.revision.text, bundle.terms)
    .filter((term) => !before.some((one) => one.start < term.end && term.start < one.end))
    .map(({ termId, start, end }): ReaderMark => ({ kind: 'term', id: termId, start, end }));
  return [...before, ...terms];
}
