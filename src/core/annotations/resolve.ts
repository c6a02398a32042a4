import type { Span } from '../text/model';
import type { ContextJudge } from './context';
import { CONTEXT_FOUND, createContextJudge } from './context';
import { editDistance } from './bit-parallel';
import type { Match, Matcher } from './match-quote';
import { createMatcher, maxDistanceFor } from './match-quote';
import type { Resolution, Selectors } from './model';

/*
 * Finding an annotation's words again. In this order, the first that holds:
 * 1. same revision, same words at the position: `exact`;
 * 2. the same words elsewhere, with at least half of one side's context: `moved` (`exact` if the place is the same).
 *    Of several, the one whose context agrees most; of equals, the nearest to where it should be by now;
 * 3. similar words (`maxDistanceFor`) with context, or what stands between prefix and suffix: `approximate`;
 * 4. the same words, then similar ones, without context, if they are the only ones: `approximate`, for a
 *    copy may have been met instead of the original;
 * 5. `orphan`.
 */

/** Of a quote that stands at more places than this, the nearest are looked at. */
const MAX_PLACES = 1000;
/** Places whose context is judged by edit distance. */
const MAX_JUDGED = 64;
/** A quote shorter than this says nothing without its context. */
const MIN_WITHOUT_CONTEXT = 8;
/** Context that agrees this much better, in code units, tells two places apart. */
const CLEAR_LEAD = 4;

/**
 * Finds where an annotation's words are in `text`, the given revision. Offsets are UTF-16 code units.
 * For many annotations of one text use `resolveAll`, which reads the text once.
 */
export function resolveSelectors(text: string, selectors: Selectors, revision: number): Resolution {
  return locate(createMatcher(text), selectors, revision, 0).resolution;
}

/** A resolution; `isTie` where equal places were told apart by nearness alone. */
export interface Located {
  readonly resolution: Resolution;
  readonly isTie: boolean;
}

/**
 * Like `resolveSelectors`, on a prepared text. `drift` is how far text around this place is known to have
 * moved since the annotation's revision, in UTF-16 code units.
 */
export function locate(matcher: Matcher, selectors: Selectors, revision: number, drift: number): Located {
  const { text } = matcher;
  const { start, end, exact } = selectors;
  if (selectors.revision === revision && end <= text.length && text.slice(start, end) === exact) {
    return sure({ kind: 'exact', start, end });
  }
  if (exact === '') return locateCaret(matcher, selectors);
  const near = start + drift;
  const context = createContextJudge(text, selectors);
  const untouched = withWholeContext(matcher, selectors, near);
  if (untouched !== null) return untouched;
  const places = matcher.occurrencesOf(exact, near, MAX_PLACES);
  return (
    byContext(places, selectors, near, context) ??
    bySimilarity(matcher, selectors, near, context) ??
    betweenContexts(matcher, selectors, near) ??
    withoutContext(matcher, selectors, near, places) ?? { resolution: { kind: 'orphan' }, isTie: false }
  );
}

/** The usual case, and far cheaper than judging each place of a common word: quote and context stand once as they were. */
function withWholeContext(matcher: Matcher, selectors: Selectors, near: number): Located | null {
  const { prefix, exact, suffix } = selectors;
  if (prefix === '' && suffix === '') return null;
  const [place, other] = matcher.occurrencesOf(prefix + exact + suffix, near - prefix.length, 2);
  if (place === undefined || other !== undefined) return null;
  const start = place + prefix.length;
  return sure({ kind: start === selectors.start ? 'exact' : 'moved', start, end: start + exact.length });
}

function byContext(
  places: readonly number[],
  selectors: Selectors,
  near: number,
  context: ContextJudge,
): Located | null {
  const { exact } = selectors;
  const found = mostPromising(places, exact.length, near, context)
    .map((start) => ({ start, ...context.judge({ start, end: start + exact.length }) }))
    .filter(({ best }) => best >= CONTEXT_FOUND)
    .sort((a, b) => b.matched - a.matched || Math.abs(a.start - near) - Math.abs(b.start - near));
  const [best] = found;
  if (best === undefined) return null;
  const rivals = found.filter(({ matched }) => matched > best.matched - CLEAR_LEAD);
  // Where context does not decide, only a place that is exactly where it is expected is sure.
  const chosen = rivals.find(({ start }) => start === near) ?? best;
  const span = { start: chosen.start, end: chosen.start + exact.length };
  if (rivals.length > 1 && chosen.start !== near) {
    return { resolution: { kind: 'approximate', distance: 0, ...span }, isTie: true };
  }
  return sure({ kind: span.start === selectors.start ? 'exact' : 'moved', ...span });
}

/** Of very many places, those with the most context left unchanged right beside the quote. */
function mostPromising(
  places: readonly number[],
  length: number,
  near: number,
  context: ContextJudge,
): readonly number[] {
  if (places.length <= MAX_JUDGED) return places;
  return places
    .map((start) => ({ start, beside: context.countBeside({ start, end: start + length }) }))
    .sort((a, b) => b.beside - a.beside || Math.abs(a.start - near) - Math.abs(b.start - near))
    .slice(0, MAX_JUDGED)
    .map(({ start }) => start);
}

function bySimilarity(
  matcher: Matcher,
  { exact }: Selectors,
  near: number,
  context: ContextJudge,
): Located | null {
  const found = matcher
    .findSimilar(exact, maxDistanceFor(exact.length), near)
    .slice(0, MAX_JUDGED)
    .map((match) => ({ match, ...context.judge(match) }))
    .filter(({ best }) => best >= CONTEXT_FOUND)
    .sort((a, b) => b.matched - b.match.distance - (a.matched - a.match.distance));
  const [best] = found;
  return best === undefined ? null : approximate(best.match);
}

/** The words between prefix and suffix, if at least half of the quote is left of them. */
function betweenContexts(matcher: Matcher, selectors: Selectors, near: number): Located | null {
  const { prefix, suffix, exact } = selectors;
  const whole = prefix + exact + suffix;
  const [match] = matcher.findSimilar(whole, maxDistanceFor(whole.length), near - prefix.length);
  if (match === undefined) return null;
  const around = createMatcher(matcher.text.slice(match.start, match.end));
  const before = prefix === '' ? undefined : around.findSimilar(prefix, prefix.length, 0)[0];
  const after = suffix === '' ? undefined : around.findSimilar(suffix, suffix.length, around.text.length)[0];
  if ((prefix !== '' && before === undefined) || (suffix !== '' && after === undefined)) return null;
  const start = match.start + (before?.end ?? 0);
  const end = match.start + (after?.start ?? around.text.length);
  if (start >= end) return null;
  const distance = editDistance(exact, matcher.text.slice(start, end));
  return distance <= exact.length / 2 ? approximate({ start, end, distance }) : null;
}

function withoutContext(
  matcher: Matcher,
  { exact }: Selectors,
  near: number,
  places: readonly number[],
): Located | null {
  if (exact.length < MIN_WITHOUT_CONTEXT) return null;
  const [place] = places;
  if (place !== undefined) {
    const isOnly = places.length === 1;
    return isOnly ? approximate({ start: place, end: place + exact.length, distance: 0 }) : null;
  }
  const [best, second] = matcher.findSimilar(exact, maxDistanceFor(exact.length), near);
  const isOnly = best !== undefined && (second === undefined || second.distance > best.distance);
  return isOnly ? approximate(best) : null;
}

/** A place between two characters: where its prefix and suffix still meet. */
function locateCaret(matcher: Matcher, { start, prefix, suffix }: Selectors): Located {
  const [place, other] = matcher.occurrencesOf(prefix + suffix, start - prefix.length, 2);
  if (place === undefined || other !== undefined) return { resolution: { kind: 'orphan' }, isTie: false };
  const at = place + prefix.length;
  return sure({ kind: at === start ? 'exact' : 'moved', start: at, end: at });
}

function approximate({ start, end, distance }: Match): Located {
  return sure({ kind: 'approximate', start, end, distance });
}

function sure(resolution: Resolution): Located {
  return { resolution, isTie: false };
}

/** The span of a resolution; `null` for an orphan. */
export function spanOf(resolution: Resolution): Span | null {
  return resolution.kind === 'orphan' ? null : { start: resolution.start, end: resolution.end };
}
