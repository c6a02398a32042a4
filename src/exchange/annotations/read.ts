import { describeSpan } from '../../core/annotations/describe';
import type { Selectors } from '../../core/annotations/model';
import { resolveAll } from '../../core/annotations/resolve-all';
import { spanOf } from '../../core/annotations/resolve';
import {
  type IncomingAnnotation,
  type PortableAnnotation,
  readW3c,
  revisionOfIri,
} from '../../core/annotations/w3c';
import { fail, type Failure, ok, type Result } from '../../core/result';
import { type CodePointMap, createCodePointMap } from '../../core/text/code-points';

/** A case that annotations may belong to. */
export interface TargetCase {
  readonly id: string;
  readonly currentRevision: number;
  readonly revisions: readonly { readonly number: number; readonly text: string }[];
}

/** An annotation with its place in a case of this shelf. */
export interface ReadAnnotation extends Omit<PortableAnnotation, 'id'> {
  readonly id: string | null;
  readonly caseId: string;
}

/** Why an entry did not come in. */
export type EntryReason = 'invalid' | 'noQuote' | 'notFound';
export interface AnnotationDefect {
  /** Number of the entry in the file, from 1. */
  readonly entry: number;
  readonly reason: EntryReason;
  /** The field, the kinds of selector, or the words that could not be used. */
  readonly found: string;
}

export interface AnnotationImport {
  readonly annotations: readonly ReadAnnotation[];
  readonly defects: readonly AnnotationDefect[];
}
export type AnnotationFileFailure = Failure<'annotations.notJson' | 'annotations.noEntries'>;

/**
 * Reads a file of W3C annotations: one, a list, a page or a collection. An annotation of a case on this shelf
 * keeps its selectors, an orphan too; any other is looked for by its quote in the case that is open, and
 * described anew on its current text.
 *
 * @param openCaseId the case that annotations of unknown sources may be about
 * @param now stands in for times that are missing
 */
export function readAnnotations(
  text: string,
  targets: readonly TargetCase[],
  openCaseId: string,
  now: number,
): Result<AnnotationImport, AnnotationFileFailure> {
  const json = parsed(text);
  if (json === undefined) return fail('annotations.notJson');
  const entries = entriesOf(json);
  if (entries.length === 0) return fail('annotations.noEntries');

  const defects: AnnotationDefect[] = [];
  const own: Numbered[] = [];
  const foreign: Numbered[] = [];
  entries.forEach((entry, index) => {
    const read = readW3c(entry, now);
    if (!read.ok) {
      const { code, facts } = read.error;
      const reason = code === 'annotations.invalid' ? 'invalid' : 'noQuote';
      defects.push({ entry: index + 1, reason, found: String(facts?.['field'] ?? facts?.['types'] ?? '') });
    } else {
      const isOwn = revisionIn(targets, read.value.source) !== null;
      (isOwn ? own : foreign).push({ entry: index + 1, incoming: read.value });
    }
  });

  const open = targets.find(({ id }) => id === openCaseId);
  const found = open === undefined ? [] : placeForeign(foreign, open);
  const placed = new Map<number, ReadAnnotation>();
  for (const one of own) placed.set(one.entry, placeOwn(one.incoming, targets));
  foreign.forEach(({ entry, incoming }, index) => {
    const annotation = found[index] ?? null;
    if (annotation === null) defects.push({ entry, reason: 'notFound', found: incoming.quote.exact });
    else placed.set(entry, annotation);
  });
  return ok({
    annotations: [...placed].sort(([a], [b]) => a - b).map(([, annotation]) => annotation),
    defects: defects.sort((a, b) => a.entry - b.entry),
  });
}

interface Numbered {
  readonly entry: number;
  readonly incoming: IncomingAnnotation;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}

/** The annotations of whatever holds them: a collection by its first page, a page by its items. */
function entriesOf(json: unknown): readonly unknown[] {
  if (Array.isArray(json)) return json;
  if (typeof json !== 'object' || json === null) return [];
  for (const key of ['first', 'items', '@graph']) {
    const inside: unknown = Reflect.get(json, key);
    if (typeof inside === 'object' && inside !== null) return entriesOf(inside);
  }
  return 'target' in json || 'body' in json ? [json] : [];
}

function revisionIn(targets: readonly TargetCase[], source: string) {
  const named = revisionOfIri(source);
  const target = targets.find(({ id }) => id === named?.caseId);
  return named && target ? { ...named, target } : null;
}

function placeOwn(incoming: IncomingAnnotation, targets: readonly TargetCase[]): ReadAnnotation {
  const named = revisionIn(targets, incoming.source);
  if (named === null) throw new Error(`Not of this shelf: ${incoming.source}`);
  const revision = named.target.revisions.find(({ number }) => number === named.revision);
  const map = createCodePointMap(revision?.text ?? '');
  return annotationOf(incoming, named.caseId, selectorsOf(incoming, map, named.revision));
}

/** The places of annotations in the current text of a case; `null` for those whose words are not there. */
function placeForeign(list: readonly Numbered[], target: TargetCase): readonly (ReadAnnotation | null)[] {
  const { id, currentRevision, revisions } = target;
  const text = revisions.find(({ number }) => number === currentRevision)?.text ?? '';
  const map = createCodePointMap(text);
  // A revision that is none: a position in another program's text is a hint and no more.
  const wanted = list.map(({ incoming }) => selectorsOf(incoming, map, -1, text));
  const found = resolveAll(text, wanted, currentRevision);
  return list.map(({ incoming }, index) => {
    const resolution = found[index];
    const span = resolution ? spanOf(resolution) : null;
    return span && annotationOf(incoming, id, describeSpan(text, span, currentRevision));
  });
}

function selectorsOf(
  { quote, startCodePoint }: IncomingAnnotation,
  map: CodePointMap,
  revision: number,
  text = '',
): Selectors {
  const start =
    startCodePoint === null ? Math.max(0, text.indexOf(quote.exact)) : map.toCodeUnits(startCodePoint);
  return { ...quote, start, end: start + quote.exact.length, revision };
}

function annotationOf(incoming: IncomingAnnotation, caseId: string, selectors: Selectors): ReadAnnotation {
  const { id, kind, color, note, tags, createdAt, updatedAt } = incoming;
  return { id, caseId, kind, color, selectors, note, tags, createdAt, updatedAt };
}
