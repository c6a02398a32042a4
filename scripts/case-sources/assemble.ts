import { z } from 'zod';
import { readPackage } from '../../src/core/casefile/read';
import type { Manifest, PackageText } from '../../src/core/casefile/schema';
import { erratumSchema } from '../../src/core/casefile/schema';
import { writePackage } from '../../src/core/casefile/write';

/** What a person writes about an erratum: the place is given by words, so that the source can be re-divided. */
const writtenErratumSchema = erratumSchema
  .omit({ start: true, end: true })
  .extend({ context: z.string().min(1) });

/** The parts of a case before they are checked: two built by its recipe, three JSON files written by hand. */
export interface CaseParts {
  readonly manifest: Manifest;
  readonly text: PackageText;
  readonly errata: string;
  readonly terms: string;
  readonly questions: string;
}

/** Builds and checks the files of a case package; throws an Error that names file and field if it is not valid. */
export function assembleCase(parts: CaseParts): Record<string, string> {
  const written = z.array(writtenErratumSchema).parse(JSON.parse(parts.errata));
  const errata = written.map(({ context, ...erratum }) => {
    const start = onlyIndexOf(parts.text.text, context) + onlyIndexOf(context, erratum.received);
    return { ...erratum, start, end: start + erratum.received.length };
  });
  const read = readPackage({
    'manifest.json': JSON.stringify(parts.manifest),
    'text.json': JSON.stringify(parts.text),
    'errata.json': JSON.stringify(errata),
    'terms.json': parts.terms,
    'questions.json': parts.questions,
  });
  if (!read.ok) {
    const { file, field, problem } = read.error.facts;
    throw new Error(`${file} ${field}: ${problem}`);
  }
  return writePackage(read.value);
}

function onlyIndexOf(text: string, words: string): number {
  const at = text.indexOf(words);
  if (at < 0 || text.includes(words, at + 1)) throw new Error(`Not exactly once in the text: ${words}`);
  return at;
}
