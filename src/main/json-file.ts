import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { z } from 'zod';
import { logError } from './log';

/** A small JSON file's value, or `fallback` where it is missing or not of the schema. */
export function readJson<T>(file: string, schema: z.ZodType<T>, fallback: T): T {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isMissing) logError(file, error);
    return fallback;
  }
}

/** Writes a small JSON file, whole or not at all. */
export function writeJson(file: string, value: unknown): void {
  writeFileSync(`${file}.tmp`, JSON.stringify(value));
  renameSync(`${file}.tmp`, file);
}
