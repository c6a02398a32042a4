import { z } from 'zod';
import { CERTAINTIES } from '../errata/model';
import type { CanonicalText, Furniture } from '../text/model';
import { BLOCK_KINDS, FURNITURE_REASONS, INLINE_KINDS } from '../text/model';
import { LONGEST_ADDRESS, SAFE_ADDRESS } from '../text/safe-address';

/** Version of the case package format that this program writes; see docs/case-package.md. */
export const CASE_FORMAT_VERSION = 1;

const offset = z.number().int().nonnegative();
const span = { start: offset, end: offset };

const cell = z.strictObject({
  ...span,
  columns: z.number().int().min(1).exactOptional(),
  rows: z.number().int().min(1).exactOptional(),
});
const inline = z.strictObject({
  ...span,
  kind: z.enum(INLINE_KINDS),
  /** An address that can do no harm where it is shown, or a place in the text. */
  target: z
    .string()
    .max(LONGEST_ADDRESS)
    .regex(new RegExp(`${SAFE_ADDRESS.source}|^#\\S+$`, SAFE_ADDRESS.flags))
    .exactOptional(),
});

/** manifest.json: what the case is and where it comes from. */
export const manifestSchema = z.strictObject({
  format: z.literal('andu-case'),
  version: z.literal(CASE_FORMAT_VERSION),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
  title: z.string().min(1),
  /** The body or person that wrote the case. */
  authorBody: z.string(),
  publisher: z.string(),
  /** ISO 8601 date (`2022-08-19`) or date and time; empty where unknown. */
  publishedAt: z.string().regex(/^(\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?)?$/),
  /** The source line as printed. */
  sourceLine: z.string(),
  editors: z.array(z.string()),
  /** BCP 47. */
  language: z.string().min(2),
  licence: z.string(),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** text.json: the canonical text of revision 0, its blocks, and what was set aside. */
export const textSchema = z.strictObject({
  text: z.string().min(1),
  blocks: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        kind: z.enum(BLOCK_KINDS),
        level: z.number().int().min(1).max(6).exactOptional(),
        list: z.strictObject({ depth: z.number().int().min(0).max(20), marker: z.string() }).exactOptional(),
        row: z
          .strictObject({ table: z.string().min(1), isHeader: z.boolean(), cells: z.array(cell).min(1) })
          .exactOptional(),
        asset: z.string().min(1).exactOptional(),
        inlines: z.array(inline).exactOptional(),
        ...span,
      }),
    )
    .min(1),
  furniture: z.array(z.strictObject({ text: z.string(), reason: z.enum(FURNITURE_REASONS) })),
});
export interface PackageText extends CanonicalText {
  readonly furniture: readonly Furniture[];
}

/** errata.json: offsets into revision 0. */
export const erratumSchema = z.strictObject({
  id: z.string().min(1),
  ...span,
  received: z.string().min(1),
  proposed: z.string(),
  reason: z.string().min(1),
  certainty: z.enum(CERTAINTIES),
});

/** terms.json: anchored to every occurrence of the term or one of its aliases. */
const termSchema = z.strictObject({
  id: z.string().min(1),
  term: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  explanation: z.string().min(1),
});
export type TermNote = z.infer<typeof termSchema>;

const questionBase = {
  id: z.string().min(1),
  stem: z.string().min(1),
  explanation: z.string().min(1),
  difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** The words of the corrected revision that answer it; must occur there, and the first occurrence counts. */
  quote: z.string().min(1),
};
const index = z.number().int().nonnegative();
const options = z.array(z.string().min(1)).min(2);

/** questions.json: written by hand; a question's answer is given as in `core/quiz/model`. */
export const packageQuestionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('single'), ...questionBase, options, answer: index }),
  z.strictObject({ kind: z.literal('multiple'), ...questionBase, options, answer: z.array(index).min(2) }),
  z.strictObject({ kind: z.literal('trueFalse'), ...questionBase, answer: z.boolean() }),
  z.strictObject({
    kind: z.literal('cloze'),
    ...questionBase,
    answer: z.array(z.array(z.string().min(1)).min(1)).min(1),
  }),
  z.strictObject({ kind: z.literal('ordering'), ...questionBase, options, answer: z.array(index).min(3) }),
  z.strictObject({
    kind: z.literal('matching'),
    ...questionBase,
    options,
    matches: options,
    answer: z.array(index).min(3),
  }),
  z.strictObject({
    kind: z.literal('shortAnswer'),
    ...questionBase,
    answer: z.string().min(1),
    keyPoints: z.array(z.string().min(1)).min(1),
  }),
]);
export type PackageQuestion = z.infer<typeof packageQuestionSchema>;

export const errataFileSchema = z.array(erratumSchema);
export const termsFileSchema = z.array(termSchema);
export const questionsFileSchema = z.array(packageQuestionSchema);

/** A whole case package, checked. */
export interface CasePackage {
  readonly manifest: Manifest;
  readonly text: PackageText;
  readonly errata: readonly z.infer<typeof erratumSchema>[];
  readonly terms: readonly TermNote[];
  readonly questions: readonly PackageQuestion[];
}

/** File of each part inside the package folder or zip. */
export const PACKAGE_FILES = {
  manifest: 'manifest.json',
  text: 'text.json',
  errata: 'errata.json',
  terms: 'terms.json',
  questions: 'questions.json',
} as const;
