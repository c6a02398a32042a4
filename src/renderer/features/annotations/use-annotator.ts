import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { describeSpan } from '../../../core/annotations/describe';
import type { AnnotationKind, HighlightColor } from '../../../core/annotations/model';
import type { Span } from '../../../core/text/model';
import { addAnnotation, changeAnnotation, deleteAnnotation } from '../../data/commands/annotations';
import { undo } from '../../data/commands/undo';
import type { AnnotationRow } from '../../data/rows';
import { showToast } from '../../ui/Toasts';

/** What can be done to annotations of one text. */
export interface Annotator {
  /** Marks a span and gives the new annotation. */
  mark(span: Span, kind: AnnotationKind, color: HighlightColor): Promise<AnnotationRow>;
  recolor(id: string, color: HighlightColor): void;
  setNote(id: string, note: string): void;
  /** Deletes, and says so with a way back. */
  remove(id: string): void;
}

/** Commands for the annotations of one revision of a case. */
export function useAnnotator(caseId: string, text: string, revision: number): Annotator {
  const { t } = useTranslation('annotations');
  return useMemo(
    () => ({
      mark: (span, kind, color) =>
        addAnnotation({ caseId, kind, color, selectors: describeSpan(text, span, revision), note: '' }),
      recolor: (id, color) => void changeAnnotation(id, { color }),
      setNote: (id, note) => void changeAnnotation(id, { note }),
      remove: (id) => {
        void deleteAnnotation(id).then((deleted) => {
          if (deleted.ok)
            showToast({ text: t('deleted'), act: { label: t('undo'), run: () => void undo() } });
        });
      },
    }),
    [caseId, text, revision, t],
  );
}
