import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { describeSpan } from '../../../core/annotations/describe';
import type { AnnotationKind, HighlightColor } from '../../../core/annotations/model';
import type { Result } from '../../../core/result';
import type { Span } from '../../../core/text/model';
import { resizeSpan } from '../../../core/annotations/resize';
import {
  type AnnotationPatch,
  addAnnotation,
  changeAnnotation,
  deleteAnnotation,
  reshapeAnnotation,
} from '../../data/commands/annotations';
import { deleteAnnotations, mergeAnnotations } from '../../data/commands/many-annotations';
import type { AnnotationRow } from '../../data/rows';
import { showToast } from '../../ui/Toasts';
import { tellFailure } from '../failures';
import { tellWithUndo } from '../taking-back';
import type { PlacedAnnotation } from './place-annotations';

/** What can be done to annotations of one text. */
export interface Annotator {
  /** Marks a span and gives the new annotation. */
  mark(span: Span, kind: AnnotationKind, color: HighlightColor): Promise<AnnotationRow>;
  change(id: string, patch: AnnotationPatch): void;
  /** Puts an annotation at other words. */
  attach(id: string, span: Span): void;
  /** Gives an annotation the place that its handles were dragged to. Ends once that is stored. */
  reshape(id: string, span: Span): Promise<void>;
  /** Moves an edge of the place `span` by one character. */
  resize(id: string, span: Span, edge: 'start' | 'end', step: 1 | -1): void;
  /** Makes one annotation of several, over all their words and what stands between. */
  merge(chosen: readonly PlacedAnnotation[]): void;
  /** Deletes, and says so with a way back. */
  remove(id: string): void;
  removeMany(ids: readonly string[]): void;
}

/** Commands for the annotations of one revision of a case. */
export function useAnnotator(caseId: string, text: string, revision: number): Annotator {
  const { t } = useTranslation('annotations');
  return useMemo(() => {
    return {
      mark: (span, kind, color) =>
        addAnnotation({ caseId, kind, color, selectors: describeSpan(text, span, revision), note: '' }),
      attach: (id, span) => {
        void changeAnnotation(id, { selectors: describeSpan(text, span, revision) }).then((attached) => {
          if (told(attached)) showToast({ text: t('attached') });
        });
      },
      change: (id, patch) => void changeAnnotation(id, patch).then(told),
      reshape: async (id, span) => {
        told(await reshapeAnnotation(id, () => describeSpan(text, span, revision)));
      },
      resize: (id, span, edge, step) => {
        const reshaped = reshapeAnnotation(id, (selectors) => {
          const from = selectors.revision === revision ? selectors : span;
          const to = resizeSpan(text, { start: from.start, end: from.end }, edge, step);
          return to && describeSpan(text, to, revision);
        });
        void reshaped.then(told);
      },
      merge: (chosen) => {
        const spans = chosen.flatMap(({ span }) => span ?? []);
        const ids = chosen.map(({ row }) => row.id);
        if (spans.length < chosen.length) {
          showToast({ text: t('many.orphanInMerge') });
          return;
        }
        const span = {
          start: Math.min(...spans.map(({ start }) => start)),
          end: Math.max(...spans.map(({ end }) => end)),
        };
        void mergeAnnotations(ids, describeSpan(text, span, revision)).then((merged) => {
          if (told(merged)) tellWithUndo(t('many.merged', { count: ids.length }));
        });
      },
      remove: (id) => {
        void deleteAnnotation(id).then((deleted) => {
          if (told(deleted)) tellWithUndo(t('deleted'));
        });
      },
      removeMany: (ids) => {
        void deleteAnnotations(ids).then((count) => tellWithUndo(t('many.deleted', { count })));
      },
    };
  }, [caseId, text, revision, t]);
}

/** Tells a failure; gives whether there was none. */
function told(outcome: Result<unknown>): boolean {
  if (!outcome.ok) tellFailure(outcome.error);
  return outcome.ok;
}
