import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { describeSpan } from '../../../core/annotations/describe';
import type { AnnotationKind, HighlightColor } from '../../../core/annotations/model';
import type { Result } from '../../../core/result';
import type { Span } from '../../../core/text/model';
import { addAnnotation, changeAnnotation, deleteAnnotation } from '../../data/commands/annotations';
import { undo } from '../../data/commands/undo';
import type { AnnotationRow } from '../../data/rows';
import { showToast } from '../../ui/Toasts';
import { tellFailure } from '../failures';

/** What can be done to annotations of one text. */
export interface Annotator {
  /** Marks a span and gives the new annotation. */
  mark(span: Span, kind: AnnotationKind, color: HighlightColor): Promise<AnnotationRow>;
  recolor(id: string, color: HighlightColor): void;
  setNote(id: string, note: string): void;
  /** Puts an annotation at other words. */
  attach(id: string, span: Span): void;
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
      recolor: (id, color) => void changeAnnotation(id, { color }).then(told),
      setNote: (id, note) => void changeAnnotation(id, { note }).then(told),
      attach: (id, span) => {
        void changeAnnotation(id, { selectors: describeSpan(text, span, revision) }).then((attached) => {
          if (told(attached)) showToast({ text: t('attached') });
        });
      },
      remove: (id) => {
        void deleteAnnotation(id).then((deleted) => {
          if (told(deleted))
            showToast({ text: t('deleted'), act: { label: t('undo'), run: () => void undo().then(told) } });
        });
      },
    }),
    [caseId, text, revision, t],
  );
}

/** Tells a failure; gives whether there was none. */
function told(outcome: Result<unknown>): boolean {
  if (!outcome.ok) tellFailure(outcome.error);
  return outcome.ok;
}
