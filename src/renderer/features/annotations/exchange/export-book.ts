import type { TFunction } from 'i18next';
import type { HighlightColor } from '../../../../core/annotations/model';
import type { ExportedCase, ExportLabels } from '../../../../exchange/annotations/book';
import type { AnnotatedCase } from '../../../data/queries/annotations';

/** A stored case as the files of annotations take it. */
export function exportedCase({ case: row, revisions, annotations, notebooks }: AnnotatedCase): ExportedCase {
  const { id, language, currentRevision, title, authorBody, publisher, publishedAt, sourceLine } = row;
  return {
    id,
    language,
    currentRevision,
    title,
    authorBody,
    publisher,
    publishedAt,
    sourceLine,
    revisions: revisions.map(({ number, text, blocks }) => ({ number, text, blocks })),
    annotations,
    notebooks: notebooks.map(({ title: noteTitle, body }) => ({ title: noteTitle, body })),
  };
}

/** The words of a file, in the language of the interface. */
export function exportLabels(
  t: TFunction<'annotations'>,
  colorName: (color: HighlightColor) => string,
  title: string,
): ExportLabels {
  return {
    title,
    kind: {
      highlight: t('kind.highlight'),
      underline: t('kind.underline'),
      note: t('kind.note'),
      question: t('kind.question'),
      star: t('kind.star'),
    },
    color: {
      yellow: colorName('yellow'),
      green: colorName('green'),
      blue: colorName('blue'),
      rose: colorName('rose'),
    },
    column: {
      case: t('export.column.case'),
      place: t('export.column.place'),
      quote: t('export.column.quote'),
      note: t('export.column.note'),
      kind: t('export.column.kind'),
      color: t('export.column.color'),
      tags: t('export.column.tags'),
      createdAt: t('export.column.createdAt'),
      updatedAt: t('export.column.updatedAt'),
    },
    beginning: t('export.beginning'),
    orphans: t('orphan'),
    untagged: t('export.untagged'),
    notebook: t('export.notebookTitle'),
  };
}
