import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from 'wouter/use-hash-location';
import { resolveSelectors, spanOf } from '../../../core/annotations/resolve';
import { createTargetSearch } from '../../../core/notes/link-targets';
import type { NoteLink } from '../../../core/notes/note-links';
import type { Span } from '../../../core/text/model';
import { placeOfNoteLink, routeOfPlace } from '../../data/queries/note-links';
import type { RevisionRow } from '../../data/rows';
import { showToast } from '../../ui/Toasts';
import type { NoteLinking, PlacedAnnotation } from '../annotations';

interface Input {
  readonly revision: RevisionRow;
  readonly placed: readonly PlacedAnnotation[];
  readonly jump: (span: Span) => void;
  readonly showAnnotation: (id: string) => void;
}

/** Links of notes in the reader: to annotations and places of this text at once, to other cases by their route. */
export function useNoteLinks({ revision, placed, jump, showAnnotation }: Input): NoteLinking {
  const { t } = useTranslation('annotations');
  const search = useMemo(
    () =>
      createTargetSearch({
        source: revision,
        revision: revision.number,
        annotations: placed.map(({ row }) => ({ id: row.id, words: row.selectors.exact, note: row.note })),
      }),
    [revision, placed],
  );
  const follow = useCallback(
    (link: NoteLink) => {
      if (link.kind === 'annotation') {
        if (placed.some(({ row, span }) => row.id === link.id && span)) showAnnotation(link.id);
        else {
          void placeOfNoteLink(link, revision.caseId).then((place) => {
            if (place) navigate(routeOfPlace(place));
            else showToast({ text: t('link.lost') });
          });
        }
        return;
      }
      const span = spanOf(resolveSelectors(revision.text, link.selectors, revision.number));
      if (span) jump(span);
      else showToast({ text: t('link.lost') });
    },
    [revision, placed, jump, showAnnotation, t],
  );
  // A context of another value is looked for in all that is inside, the elements of a whole book.
  return useMemo(() => ({ search, follow }), [search, follow]);
}
