import { z } from 'zod';
import type { Failure, Result } from '../result';
import { fail, ok } from '../result';
import type { CodePointMap } from '../text/code-points';
import type { AnnotationKind, HighlightColor, Selectors } from './model';
import { ANNOTATION_KINDS, CONTEXT_LENGTH, HIGHLIGHT_COLORS } from './model';

/*
 * The border to the W3C Web Annotation Data Model (Recommendation of 23 February 2017). Positions there count
 * Unicode code points (section 4.2.5); inside the program they count UTF-16 code units.
 */

/** An annotation as it leaves the program. Times are milliseconds since the epoch. */
export interface PortableAnnotation {
  /** A UUID. */
  readonly id: string;
  readonly kind: AnnotationKind;
  readonly color: HighlightColor;
  readonly selectors: Selectors;
  /** Markdown; empty for a mark without words. */
  readonly note: string;
  readonly tags: readonly string[];
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** An annotation as it was read, before its place in a text is known. */
export interface IncomingAnnotation extends Omit<PortableAnnotation, 'id' | 'selectors'> {
  /** The UUID that it was given by Andu or another program that uses UUIDs; `null` for other ids. */
  readonly id: string | null;
  /** The IRI of what it is about. */
  readonly source: string;
  readonly quote: Pick<Selectors, 'exact' | 'prefix' | 'suffix'>;
  /** Where the quote starts, in code points of the source; `null` where it only has a quote. */
  readonly startCodePoint: number | null;
}

const offset = z.number().int().nonnegative();
const quoteSelector = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
});
const positionSelector = z.object({ type: z.literal('TextPositionSelector'), start: offset, end: offset });
const otherSelector = z.object({ type: z.string(), refinedBy: z.unknown().optional() });
const body = z.union([
  z.string().transform(() => null),
  z.object({ type: z.literal('TextualBody'), value: z.string(), purpose: z.unknown().optional() }),
]);
const target = z.object({
  source: z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]),
  styleClass: z.union([z.string(), z.array(z.string())]).optional(),
  selector: z.unknown().optional(),
});

/** What is read of an annotation; the model lets one value stand for a list of one. */
const incomingSchema = z.object({
  id: z.string().optional(),
  type: z.union([
    z.literal('Annotation'),
    z.array(z.string()).refine((types) => types.includes('Annotation')),
  ]),
  motivation: z.unknown().optional(),
  created: z.string().optional(),
  modified: z.string().optional(),
  body: z.unknown().optional(),
  bodyValue: z.string().optional(),
  target: z.union([target, z.array(target).min(1)]),
});

/** `invalid`: no annotation, or a broken one; facts name the field. `noQuote`: nothing to find its words by. */
export type W3cFailure = Failure<'annotations.invalid' | 'annotations.noQuote'>;

/** What each kind says of why the annotation was made; a mark without words highlights. */
const MOTIVATIONS: Partial<Record<AnnotationKind, string>> = { question: 'questioning', star: 'bookmarking' };

const UUID = /^urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
const REVISION = /^urn:andu:case:([a-z0-9][a-z0-9-]*):revision:(\d+)$/;

/** The IRI that names a revision of a case. */
export function revisionIri(caseId: string, revision: number): string {
  return `urn:andu:case:${caseId}:revision:${revision}`;
}

/** The case and revision that an IRI names; `null` where it names something else. */
export function revisionOfIri(iri: string): { readonly caseId: string; readonly revision: number } | null {
  const [, caseId, revision] = REVISION.exec(iri) ?? [];
  return caseId === undefined ? null : { caseId, revision: Number(revision) };
}

/**
 * One annotation as a JSON-LD object, without `@context` where it stands inside a collection.
 *
 * @param map of the text of the revision that the selectors count in
 * @param source the IRI that names that revision
 */
export function toW3c(
  annotation: PortableAnnotation,
  map: CodePointMap,
  source: string,
): Readonly<Record<string, unknown>> {
  const { selectors, note, kind, color, tags } = annotation;
  const bodies = [
    ...(note === ''
      ? []
      : [{ type: 'TextualBody', value: note, format: 'text/markdown', purpose: 'commenting' }]),
    ...tags.map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' })),
  ];
  return {
    id: `urn:uuid:${annotation.id}`,
    type: 'Annotation',
    motivation: MOTIVATIONS[kind] ?? (note === '' ? 'highlighting' : 'commenting'),
    created: new Date(annotation.createdAt).toISOString(),
    modified: new Date(annotation.updatedAt).toISOString(),
    ...(bodies.length === 0 ? {} : { body: bodies }),
    stylesheet: { type: 'CssStylesheet', value: styleOf(kind, color) },
    target: {
      type: 'SpecificResource',
      source,
      styleClass: [kind, color],
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

const CSS_COLORS: Readonly<Record<HighlightColor, string>> = {
  yellow: '#f9e38c',
  green: '#c3e6c5',
  blue: '#c4def5',
  rose: '#f7cbd2',
};

/** The classes of a target mean something only with a stylesheet (section 4.4 of the model). */
function styleOf(kind: AnnotationKind, color: HighlightColor): string {
  const look = kind === 'highlight' ? 'background-color:' : 'border-bottom: 2px solid';
  return `.${kind}.${color} { ${look} ${CSS_COLORS[color]} }`;
}

/**
 * Reads one annotation, ours or another program's. Of several targets, the first with a quote counts. `now`
 * stands in for times that are missing.
 */
export function readW3c(json: unknown, now: number): Result<IncomingAnnotation, W3cFailure> {
  const parsed = incomingSchema.safeParse(json);
  if (!parsed.success) return fail('annotations.invalid', { field: fieldOf(parsed.error) });
  const { id, created, modified, motivation } = parsed.data;
  const targets = [parsed.data.target].flat();
  const found = targets
    .map((one) => ({ one, selectors: selectorsIn(one.selector), quote: quoteIn(one.selector) }))
    .find(({ quote }) => quote !== undefined);
  if (found?.quote === undefined) {
    const types = targets.flatMap((one) => selectorsIn(one.selector)).map((one) => one.type);
    return fail('annotations.noQuote', { types: types.join(', ') });
  }
  const { quote, one, selectors } = found;
  const position = selectors.map((each) => positionSelector.safeParse(each).data).find(Boolean);
  const bodies = [parsed.data.body ?? []].flat().flatMap((each) => body.safeParse(each).data ?? []);
  const isTag = ({ purpose }: { readonly purpose?: unknown }) => [purpose].flat().includes('tagging');
  const createdAt = timeOf(created, now);
  return ok({
    id: UUID.exec(id ?? '')?.[1]?.toLowerCase() ?? null,
    source: one.source,
    kind: kindOf([one.styleClass ?? []].flat(), [motivation].flat()),
    color: HIGHLIGHT_COLORS.find((color) => [one.styleClass].flat().includes(color)) ?? 'yellow',
    quote: {
      exact: quote.exact,
      prefix: (quote.prefix ?? '').slice(-CONTEXT_LENGTH),
      suffix: (quote.suffix ?? '').slice(0, CONTEXT_LENGTH),
    },
    startCodePoint: position?.start ?? null,
    note: [...bodies.filter((each) => !isTag(each)).map(({ value }) => value), parsed.data.bodyValue ?? '']
      .filter((value) => value !== '')
      .join('\n\n'),
    tags: [...new Set(bodies.filter(isTag).map(({ value }) => value.trim()))].filter((tag) => tag !== ''),
    createdAt,
    updatedAt: timeOf(modified, createdAt),
  });
}

/** Selectors of a target, each followed by what refines it. */
function selectorsIn(selector: unknown): readonly z.infer<typeof otherSelector>[] {
  return [selector ?? []].flat().flatMap((one) => {
    const parsed = z.looseObject(otherSelector.shape).safeParse(one);
    return parsed.success ? [parsed.data, ...selectorsIn(parsed.data.refinedBy)] : [];
  });
}

function quoteIn(selector: unknown): z.infer<typeof quoteSelector> | undefined {
  return selectorsIn(selector)
    .map((one) => quoteSelector.safeParse(one).data)
    .find((one) => one !== undefined);
}

function kindOf(classes: readonly string[], motivations: readonly unknown[]): AnnotationKind {
  const named = ANNOTATION_KINDS.find((kind) => classes.includes(kind));
  const meant = ANNOTATION_KINDS.find((kind) => motivations.includes(MOTIVATIONS[kind] ?? ''));
  return named ?? meant ?? 'highlight';
}

function fieldOf(error: z.ZodError): string {
  return error.issues[0]?.path.map(String).join('.') ?? '';
}

function timeOf(written: string | undefined, otherwise: number): number {
  const time = written === undefined ? Number.NaN : Date.parse(written);
  return Number.isNaN(time) ? otherwise : time;
}
