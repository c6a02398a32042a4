import { createIntervalIndex } from '../../annotations/interval-index';
import type { Span } from '../model';
import {
  AFTER_KNOWN_NAME,
  FORMS,
  ORDINARY_AFTER_TRADE,
  SPOKEN_OF_AFTER,
  SPOKEN_OF_BEFORE,
  SUBJECTS,
} from './brand-forms';
import { groupByName, nameKey, nameStart } from './brand-name';
import type { Suspect } from './model';

/*
 * Sites that sell something break into pages and put their name in place of words of the text: `在某某体育官网和
 * 国家机关党的建设工作会议上`. The names change with every wave, so no name is listed. What stays is their build (a
 * name, a trade, a way in), that the trade is not what the text is about, and that the sentence around does
 * not speak of a site.
 */

/** As many words of a trade in 1,000 characters, the names left out, as make it the text's own subject. */
const SUBJECT_DENSITY = 4;
/** A text was broken into by few; of more names than this only the first are looked for everywhere. */
const MAX_NAMES = 20;
/** What follows a name is at most this long, in code units. */
const MAX_TAIL = 24;

/** Finds names of trading sites that were put into a text in place of its own words. */
export function findForeignBrands(text: string): readonly Suspect[] {
  const full = spansOf(text, FORMS.full);
  const ordinary = apartFrom(spansOf(text, FORMS.trade), full);
  const trades = repeatedTrades(text, ordinary);
  const names = groupByName(text, trades);
  const ofNames = ordinary.filter((span) => names.has(nameKey(text, span) ?? ''));
  const isSubject = subjectDensity(text, [...full, ...ofNames]) >= SUBJECT_DENSITY;
  const named = [
    ...withNames(text, full).filter((span) => !isSpokenOf(text, span, isSubject, full.length > 1)),
    ...withNames(text, apartFrom(spansOf(text, FORMS.site), full)).filter((span) => isOutOfPlace(text, span)),
    ...(isSubject ? [] : withNames(text, trades)),
  ];
  return [...named, ...samePlaces(text, named)]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end), reason: 'foreignBrand' }));
}

/** A name with what follows it; the name alone ends at `nameEnd`. */
interface NamedSpan extends Span {
  readonly nameEnd: number;
}

function withNames(text: string, tails: readonly Span[]): readonly NamedSpan[] {
  const groups = groupByName(text, tails);
  return tails.map((tail) => {
    const alike = groups.get(nameKey(text, tail) ?? '') ?? [];
    return { start: nameStart(text, tail, alike), nameEnd: tail.start, end: tail.end };
  });
}

/** The other places of a name that was found twice, before any trade or way in: there the sentence fits by chance. */
function samePlaces(text: string, found: readonly NamedSpan[]): readonly Span[] {
  const counts = new Map<string, number>();
  for (const { start, nameEnd } of found) {
    const name = text.slice(start, nameEnd);
    if (name.length > 1) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].flatMap(([name, count]) => (count > 1 ? [name] : [])).slice(0, MAX_NAMES);
  return names.reduce<readonly Span[]>((places, name) => {
    const others: Span[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const after = at + name.length;
      const tail = AFTER_KNOWN_NAME.exec(text.slice(after, after + MAX_TAIL))?.[0] ?? '';
      if (tail !== '') others.push({ start: at, end: after + tail.length });
    }
    return [...places, ...apartFrom(others, [...found, ...places])];
  }, []);
}

/** In a text about the trade one sign that a site is spoken of is enough; a single place elsewhere needs both. */
function isSpokenOf(text: string, span: Span, isSubject: boolean, isRepeated: boolean): boolean {
  const before = isSpokenOfBefore(text, span);
  const after = SPOKEN_OF_AFTER.test(text.slice(span.end, span.end + 2));
  if (isSubject) return before || after;
  return !isRepeated && before && after;
}

/** Any site's name, with a name before it, that neither side speaks of as a site. */
function isOutOfPlace(text: string, span: Span): boolean {
  const isNamed = !/^官/u.test(text.slice(span.start, span.end));
  const isSpoken = isSpokenOfBefore(text, span) || SPOKEN_OF_AFTER.test(text.slice(span.end, span.end + 2));
  return isNamed && !isSpoken;
}

function isSpokenOfBefore(text: string, { start }: Span): boolean {
  return SPOKEN_OF_BEFORE.test(text.slice(Math.max(0, start - 4), start));
}

/**
 * A trade's word without a way in is ordinary; but not after the same name in several places where different
 * words stand before, and different words after that it has nothing to do with.
 */
function repeatedTrades(text: string, trades: readonly Span[]): readonly Span[] {
  const odd = trades.filter(({ end }) => !ORDINARY_AFTER_TRADE.test(text.slice(end, end + 4)));
  return [...groupByName(text, odd).values()].flatMap((group) => {
    const after = group.map(({ end }) => text.slice(end, end + 2));
    const counts = new Map<string, number>();
    for (const words of after) counts.set(words, (counts.get(words) ?? 0) + 1);
    return group.length < 2 ? [] : group.filter((_, index) => counts.get(after[index] ?? '') === 1);
  });
}

function spansOf(text: string, form: RegExp): readonly Span[] {
  return [...text.matchAll(form)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function apartFrom(spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  const index = createIntervalIndex(others);
  return spans.filter(({ start, end }) => index.overlapping(start, end).length === 0);
}

function subjectDensity(text: string, names: readonly Span[]): number {
  const inside = names.reduce(
    (sum, { start, end }) => sum + (text.slice(start, end).match(SUBJECTS)?.length ?? 0),
    0,
  );
  return (((text.match(SUBJECTS)?.length ?? 0) - inside) * 1000) / (text.length + 1);
}
