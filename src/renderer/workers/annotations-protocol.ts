import type { readAnnotations } from '../../exchange/annotations/read';
import type { AnnotationBook } from '../../exchange/annotations/write';
import type { MarkdownDocument } from '../../exchange/documents/write-document';
import type { NotebookBook } from '../../exchange/notebooks/write';

type ReadArgs = Parameters<typeof readAnnotations>;

/** What the annotations worker is asked: to write a file, or to read one. */
export type AnnotationsRequest =
  | { readonly act: 'write'; readonly book: AnnotationBook }
  | { readonly act: 'document'; readonly document: MarkdownDocument }
  | { readonly act: 'notebooks'; readonly book: NotebookBook }
  | {
      readonly act: 'read';
      readonly text: ReadArgs[0];
      readonly targets: ReadArgs[1];
      readonly openCaseId: ReadArgs[2];
      readonly now: ReadArgs[3];
    };

/** What came of reading a file. */
export type ReadAnswer = ReturnType<typeof readAnnotations>;
export type AnnotationsAnswer =
  | { readonly act: 'write'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly act: 'read'; readonly read: ReadAnswer };
