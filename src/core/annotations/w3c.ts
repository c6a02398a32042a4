import { z } from 'zod';
import type { Failure, Result } from '../result';
import { fail, ok } from '../result';
import { createCodePointMap } from '../text/code-points';
import type { AnnotationKind, HighlightColor, Selectors } from './model';
import { ANNOTATION_KINDS, CONTEXT_LENGTH, HIGHLIGHT_COLORS } from './model';

/*
 * The border to the W3C Web Annotation Data Model (Recommendation of 23 February 2017). Positions there count
 * Unicode code points (section 4.2.5); inside the program they count UTF-16 code units.
 */

/** An annotation as it leaves the program or comes in. Times are milliseconds since the epoch. */
export interface PortableAnnotation {
  readonly id: string;
  readonly kind: AnnotationKind;
  readonly color: HighlightColor;
  readonly selectors: Selectors;
  /** Markdown; empty for a mark without words. */
  readonly note: string;
  readonly createdAt: number;
  readonly updatedAt: number;
}

const offset = z.number().int().nonnegative();
const quoteSelector = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
});
const positionSelector = z.object({ type: z.literal('TextPositionSelector'), start: offset, end: offset });
const otherSelector = z.object({ type: z.string() });
const textualBody = z.object({ type: z.literal('TextualBody'), value: z.string() });

/** What is read of an annotation; the model lets one value stand for a list of one. */
const incomingSchema = z.object({
  id: z.string().min(1),
  type: z.union([
    z.literal('Annotation'),
    z.array(z.string()).refine((types) => types.includes('Annotation')),
  ]),
  created: z.string().optional(),
  modified: z.string().optional(),
  body: z.unknown().optional(),
  target: z.object({
    source: z.string(),
    styleClass: z.union([z.string(), z.array(z.string())]).optional(),
    selector: z.union([z.array(z.unknown()), z.unknown()]),
  }),
});

export type W3cFailure = Failure<'annotations.invalid' | 'annotations.noQuote'>;

/**
 * One annotation as a JSON-LD object. `text` is the text of the revision that the selectors count in, `source`
 * the IRI that names that revision.
 */
export function toW3c(annotation: PortableAnnotation, text: string, source: string): Record<string, unknown> {
  const { selectors, note } = annotation;
  const map = createCodePointMap(text);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: annotation.id,
    type: 'Annotation',
    motivation: note === '' ? 'highlighting' : 'commenting',
    created: new Date(annotation.createdAt).toISOString(),
    modified: new Date(annotation.updatedAt).toISOString(),
    ...(note === '' ? {} : { body: { type: 'TextualBody', value: note, format: 'text/markdown' } }),
    target: {
      type: 'SpecificResource',
      source,
      styleClass: [annotation.kind, annotation.color],
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: selectors.exact,
          prefix: selectors.prefix,
          suffix: selectors.suffix,
        },
        {
          type: 'TextPositionSelector',
          start: map.toCodePoints(selectors.start),
          end: map.toCodePoints(selectors.end),
        },
      ],
    },
  };
}

/**
 * Reads one annotation. `text` is the text of revision `revision`, which positions are taken to count in; an
 * annotation without a position gets the first place of its quote, to be resolved by its quote. `now` stands
 * in for times that are missing. Fails if it is no annotation (`annotations.invalid`, with the field) or has
 * no TextQuoteSelector (`annotations.noQuote`).
 */
export function fromW3c(
  json: unknown,
  text: string,
  revision: number,
  now: number,
): Result<PortableAnnotation, W3cFailure> {
  const parsed = incomingSchema.safeParse(json);
  if (!parsed.success) return fail('annotations.invalid', { field: fieldOf(parsed.error) });
  const { id, created, modified, target, body } = parsed.data;
  const candidates = Array.isArray(target.selector) ? target.selector : [target.selector];
  const quote = firstOf(candidates, quoteSelector);
  if (quote === undefined) {
    const types = candidates.map((one) => otherSelector.safeParse(one).data?.type ?? '?');
    return fail('annotations.noQuote', { id, types: types.join(', ') });
  }
  const position = firstOf(candidates, positionSelector);
  const map = createCodePointMap(text);
  const start =
    position === undefined ? Math.max(0, text.indexOf(quote.exact)) : map.toCodeUnits(position.start);
  const classes = [target.styleClass ?? []].flat();
  const createdAt = timeOf(created, now);
  return ok({
    id,
    kind: ANNOTATION_KINDS.find((kind) => classes.includes(kind)) ?? 'highlight',
    color: HIGHLIGHT_COLORS.find((color) => classes.includes(color)) ?? 'yellow',
    selectors: {
      start,
      end: start + quote.exact.length,
      exact: quote.exact,
      prefix: (quote.prefix ?? '').slice(-CONTEXT_LENGTH),
      suffix: (quote.suffix ?? '').slice(0, CONTEXT_LENGTH),
      revision,
    },
    note: [body]
      .flat()
      .flatMap((one) => textualBody.safeParse(one).data?.value ?? [])
      .join('\n\n'),
    createdAt,
    updatedAt: timeOf(modified, createdAt),
  });
}

function firstOf<T>(candidates: readonly unknown[], schema: z.ZodType<T>): T | undefined {
  for (const candidate of candidates) {
    const parsed = schema.safeParse(candidate);
    if (parsed.success) return parsed.data;
  }
  return undefined;
}

function fieldOf(error: z.ZodError): string {
  return error.issues[0]?.path.map(String).join('.') ?? '';
}

function timeOf(written: string | undefined, otherwise: number): number {
  const time = written === undefined ? Number.NaN : Date.parse(written);
  return Number.isNaN(time) ? otherwise : time;
}
