import type { UtcOffset } from '../../core/time';
import { writeTree } from '../documents/write-document';
import type { ExportedCase, ExportLabels, Grouping } from './book';
import { writeCsv } from './csv';
import { documentOf } from './document';
import { writeW3c } from './w3c-file';

/** Files that annotations can be written to, by their ending. */
export const ANNOTATION_FORMATS = ['docx', 'md', 'html', 'csv', 'jsonld'] as const;
export type AnnotationFormat = (typeof ANNOTATION_FORMATS)[number];

/** What is to be written. */
export interface AnnotationBook {
  readonly cases: readonly ExportedCase[];
  readonly format: AnnotationFormat;
  /** Of the documents; a table and JSON-LD keep the order of the text. */
  readonly grouping: Grouping;
  readonly labels: ExportLabels;
  /** BCP 47, of the labels. */
  readonly language: string;
  /** A UUID, of a JSON-LD collection. */
  readonly id: string;
}

/** The annotations, and in documents the long notes, of one or more cases as the bytes of a file. */
export async function writeAnnotations(
  book: AnnotationBook,
  utcOffset: UtcOffset,
): Promise<Uint8Array<ArrayBuffer>> {
  const { cases, format, grouping, labels, language, id } = book;
  switch (format) {
    case 'csv':
      return encoded(writeCsv(cases, labels));
    case 'jsonld':
      return encoded(writeW3c(cases, labels.title, id));
    default:
      return writeTree(documentOf(cases, grouping, labels, utcOffset), {
        title: labels.title,
        format,
        language,
      });
  }
}

function encoded(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
