import { fail, ok, type Result } from '../../../../core/result';
import type { AnnotationDefect } from '../../../../exchange/annotations/read';
import { importAnnotations } from '../../../data/commands/import-annotations';
import { environment } from '../../../data/environment';
import { annotatedCases } from '../../../data/queries/annotations';
import { readInWorker } from '../../../workers/annotations-in-worker';

/** Largest file that is read, in bytes. */
const MAX_BYTES = 50_000_000;

/** What came of a file of annotations. */
export interface ImportOutcome {
  readonly added: number;
  readonly copies: number;
  readonly defects: readonly AnnotationDefect[];
}

/** Reads a file of W3C annotations and stores those of cases on this shelf. */
export async function importAnnotationFile(file: File, caseId: string): Promise<Result<ImportOutcome>> {
  if (file.size > MAX_BYTES) return fail('import.tooLarge');
  const cases = await annotatedCases();
  const read = await readInWorker({
    text: await file.text(),
    targets: cases.map(({ case: row, revisions }) => ({
      id: row.id,
      currentRevision: row.currentRevision,
      revisions: revisions.map(({ number, text }) => ({ number, text })),
    })),
    openCaseId: caseId,
    now: environment().now(),
  });
  if (!read.ok) return read;
  const { annotations, defects } = read.value;
  return ok({ ...(await importAnnotations(annotations)), defects });
}
