import { findByPinyin, type ReadingsOf } from '../find-by-pinyin';
import type { HighlightColor } from '../../annotations/model';
import { fold, foldQuery } from '../fold';
import { parseQuery, type Query } from '../parse-query';
import type { Span } from '../../text/model';
import { ENTRY_KINDS, type EntryKind, type SearchEntry } from './entry';
import { excerptOf, type Marked, placesOf } from './excerpt';
import { type CaseFacts, type FieldFacts, hasFields } from './filters';
import { type Candidates, candidatesIn, matchSegment, type Weighing } from './match-segment';
import type { SearchSegment } from './segment';
import { TopHits } from './top-hits';

/** One result, ready to be shown. */
export interface SearchHit {
  readonly id: string;
  readonly kind: EntryKind;
  readonly caseId: string;
  readonly caseTitle: string;
  readonly title: Marked;
  readonly excerpt: Marked;
  /** Where it leads in the case's current text, in UTF-16 code units; `null` where to the case as a whole. */
  readonly at: Span | null;
  readonly tags: readonly string[];
  readonly color: SearchEntry['color'];
}

/** The results of one kind: the best of them, and how many there are. */
export interface SearchGroup {
  readonly kind: EntryKind;
  readonly count: number;
  readonly hits: readonly SearchHit[];
}

export interface SearchOptions {
  /** How many hits of each kind to give. */
  readonly limit: number;
  /** Cases of which nothing but the title may be found. */
  readonly isHidden?: (caseId: string) => boolean;
  /** What the learner calls colours; empty or left out where a colour has no name of its own. */
  readonly colorNames?: Readonly<Partial<Record<HighlightColor, string>>>;
  /** Finds titles by pinyin too. */
  readonly readingsOf?: ReadingsOf | null;
}

/** Everything that can be found, in segments that come and go by their keys. */
export class SearchIndex {
  readonly #segments = new Map<string, SearchSegment>();
  /** The cases' titles, read from the segments when they are first asked for. */
  #titles: CaseTitles | null = null;

  put(key: string, segment: SearchSegment): void {
    this.#segments.set(key, segment);
    this.#titles = null;
  }

  remove(key: string): void {
    this.#segments.delete(key);
    this.#titles = null;
  }

  /** The groups that have results, in the order of `ENTRY_KINDS`. None for a query that asks for nothing. */
  search(typed: string, options: SearchOptions): readonly SearchGroup[] {
    const query = parseQuery(typed);
    if (query.terms.length + query.filters.length === 0) return [];
    const tops = new Map(ENTRY_KINDS.map((kind) => [kind, new TopHits(options.limit)]));
    this.#titles ??= readTitles(this.#segments.values());
    const titles = this.#titles;
    this.#collect(query, options, titles, tops);
    return ENTRY_KINDS.flatMap((kind) => {
      const top = tops.get(kind);
      if (top === undefined || top.count === 0) return [];
      const hits = top.best().map(({ entry, titlePlace }) => hitOf(entry, query, titlePlace, titles.shown));
      return [{ kind, count: top.count, hits }];
    });
  }

  #collect(
    query: Query,
    { isHidden = () => false, readingsOf, colorNames = {} }: SearchOptions,
    titles: CaseTitles,
    tops: ReadonlyMap<EntryKind, TopHits>,
  ): void {
    const segments = [...this.#segments.values()];
    const candidates = segments.map((segment) => candidatesIn(segment, query));
    const weighing = weighingOf(segments, candidates, query, {
      cases: titles.folded,
      colorNames: Object.fromEntries(
        Object.entries(colorNames).map(([color, name]) => [color, foldQuery(name)]),
      ),
      isTagOfCase: query.terms.length > 0,
    });
    const isShown = ({ kind, caseId }: SearchEntry) => kind === 'case' || !isHidden(caseId);
    segments.forEach((segment, at) => {
      const found = new Set<number>();
      matchSegment(segment, query, candidates[at] ?? [], weighing, (index, score) => {
        const entry = segment.entries[index];
        if (entry === undefined || !isShown(entry)) return;
        found.add(index);
        tops.get(entry.kind)?.add({ entry, score, titlePlace: null });
      });
      if (query.letters === '' || !readingsOf) return;
      segment.entries.forEach((entry, index) => {
        if (!BY_PINYIN.has(entry.kind) || found.has(index) || !isShown(entry)) return;
        const [place] = findByPinyin(entry.title, query.letters, readingsOf);
        if (place === undefined || !hasFields(entry, query.filters, weighing.facts)) return;
        const score = (place.end - place.start) / entry.title.length;
        tops.get(entry.kind)?.add({ entry, score, titlePlace: place });
      });
    });
  }
}

/** Titles of cases by id as they are, and what filters ask of them, folded. */
interface CaseTitles {
  readonly shown: ReadonlyMap<string, string>;
  readonly folded: ReadonlyMap<string, CaseFacts>;
}

function readTitles(segments: Iterable<SearchSegment>): CaseTitles {
  const shown = new Map<string, string>();
  const folded = new Map<string, CaseFacts>();
  for (const { entries } of segments) {
    for (const { kind, caseId, title, tags } of entries) {
      if (kind !== 'case') continue;
      shown.set(caseId, title);
      folded.set(caseId, { title: fold(title).text, tags: tags.map(foldQuery) });
    }
  }
  return { shown, folded };
}

/** Kinds whose titles are found by pinyin. */
const BY_PINYIN: ReadonlySet<EntryKind> = new Set(['case', 'heading', 'term', 'note']);

/** How rare each term is: BM25's inverse document frequency, which stays above 0 for the commonest. */
function weighingOf(
  segments: readonly SearchSegment[],
  candidates: readonly Candidates[],
  query: Query,
  facts: FieldFacts,
): Weighing {
  const count = segments.reduce((sum, { entries }) => sum + entries.length, 0);
  const length = segments.reduce((sum, { folded }) => sum + folded.length, 0);
  const rarities = query.terms.map((_, term) => {
    const holders = candidates.reduce((sum, each) => sum + (each[term]?.length ?? 0), 0);
    return Math.log(1 + (count - holders + 0.5) / (holders + 0.5));
  });
  return { rarities, meanLength: Math.max(1, length / Math.max(1, count)), facts };
}

function hitOf(
  entry: SearchEntry,
  { terms }: Query,
  titlePlace: Span | null,
  titles: ReadonlyMap<string, string>,
): SearchHit {
  const { id, kind, caseId, title, body, tags, color } = entry;
  const caseTitle = titles.get(caseId) ?? '';
  const [place] = placesOf(body, terms);
  const marks = titlePlace ? [titlePlace] : placesOf(title, terms);
  return {
    id,
    kind,
    caseId,
    caseTitle,
    title: { text: title, marks },
    excerpt: excerptOf(body, place, terms),
    at: placeOf(entry, kind === 'heading' ? marks[0] : place),
    tags,
    color,
  };
}

/** In headings and text the very words, in the rest the place that the entry is about. */
function placeOf({ kind, at }: SearchEntry, found: Span | undefined): Span | null {
  if (at === null || found === undefined || (kind !== 'heading' && kind !== 'text')) return at;
  return { start: at.start + found.start, end: at.start + found.end };
}
