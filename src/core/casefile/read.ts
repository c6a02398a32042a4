import type { z } from 'zod';
import type { Failure, Result } from '../result';
import { ok } from '../result';
import { checkPackage } from './check';
import type { PackageProblem } from './problems';
import { problemOfIssue } from './problems';
import type { CasePackage } from './schema';
import {
  errataFileSchema,
  manifestSchema,
  PACKAGE_FILES,
  questionsFileSchema,
  termsFileSchema,
  textSchema,
} from './schema';

/** A package that cannot be used: the file, the field inside it (`blocks[2].end`, empty for the whole file) and why. */
export type CasefileFailure = Failure<'casefile.invalid'> & {
  readonly facts: { readonly file: string; readonly field: string; readonly problem: PackageProblem };
};

/**
 * Reads a case package from its files' contents, by file name inside the package. Files that the format does
 * not know are ignored. Every part is checked by its schema first and then against the other parts, and the
 * first thing wrong is returned.
 */
export function readPackage(files: Readonly<Record<string, string>>): Result<CasePackage, CasefileFailure> {
  const manifest = readFile(files, PACKAGE_FILES.manifest, manifestSchema);
  if (!manifest.ok) return manifest;
  const text = readFile(files, PACKAGE_FILES.text, textSchema);
  if (!text.ok) return text;
  const errata = readFile(files, PACKAGE_FILES.errata, errataFileSchema);
  if (!errata.ok) return errata;
  const terms = readFile(files, PACKAGE_FILES.terms, termsFileSchema);
  if (!terms.ok) return terms;
  const questions = readFile(files, PACKAGE_FILES.questions, questionsFileSchema);
  if (!questions.ok) return questions;

  const pack: CasePackage = {
    manifest: manifest.value,
    text: text.value,
    errata: errata.value,
    terms: terms.value,
    questions: questions.value,
  };
  const [defect] = checkPackage(pack);
  return defect ? invalid(PACKAGE_FILES[defect.part], defect.field, defect.problem) : ok(pack);
}

function readFile<T>(
  files: Readonly<Record<string, string>>,
  file: string,
  schema: z.ZodType<T>,
): Result<T, CasefileFailure> {
  const content = Object.hasOwn(files, file) ? files[file] : undefined;
  if (content === undefined) return invalid(file, '', 'missingFile');
  let json: unknown;
  try {
    json = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return invalid(file, '', 'notJson');
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  if (issue === undefined) return invalid(file, '', 'wrongValue');
  const { field, problem } = problemOfIssue(issue, json);
  return invalid(file, field, problem);
}

function invalid(
  file: string,
  field: string,
  problem: PackageProblem,
): { readonly ok: false; readonly error: CasefileFailure } {
  return { ok: false, error: { code: 'casefile.invalid', facts: { file, field, problem } } };
}
