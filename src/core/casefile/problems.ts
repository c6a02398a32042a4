import type { z } from 'zod';
import { ERRATUM_PROBLEMS } from '../errata/apply';

/** What can be wrong with a field of a package; stable, so that locales can word each of them. */
export const PACKAGE_PROBLEMS = [
  'missingFile',
  'notJson',
  'missing',
  'unknownField',
  'wrongType',
  'wrongValue',
  'wrongFormat',
  'newerVersion',
  'tooSmall',
  'tooLarge',
  'duplicate',
  'blockGap',
  'notInText',
  'overlapsErratum',
  'blankCount',
  ...ERRATUM_PROBLEMS,
] as const;
export type PackageProblem = (typeof PACKAGE_PROBLEMS)[number];

/** Says which field a schema issue is about, and what is wrong with it; `json` is the file as parsed. */
export function problemOfIssue(
  issue: z.core.$ZodIssue,
  json: unknown,
): { readonly field: string; readonly problem: PackageProblem } {
  if (issue.code === 'unrecognized_keys') {
    return { field: fieldPath([...issue.path, ...issue.keys.slice(0, 1)]), problem: 'unknownField' };
  }
  const field = fieldPath(issue.path);
  const value = valueAt(json, issue.path);
  if (value === undefined) return { field, problem: 'missing' };
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_union':
      // The only unions are of literals and of question kinds: a value of the right type is a wrong choice.
      return { field, problem: issue.code === 'invalid_union' ? 'wrongValue' : 'wrongType' };
    case 'invalid_format':
      return { field, problem: 'wrongFormat' };
    case 'invalid_value':
      return {
        field,
        problem: field === 'version' && typeof value === 'number' ? 'newerVersion' : 'wrongValue',
      };
    case 'too_small':
      return { field, problem: 'tooSmall' };
    case 'too_big':
      return { field, problem: 'tooLarge' };
    default:
      return { field, problem: 'wrongValue' };
  }
}

/** `['blocks', 2, 'end']` -> `blocks[2].end`. */
function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((field, key) => {
    if (typeof key === 'number') return `${field}[${key}]`;
    return field === '' ? String(key) : `${field}.${String(key)}`;
  }, '');
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.entries(value).find(([name]) => name === String(key))?.[1];
  }, json);
}
