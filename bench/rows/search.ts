import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { fold, foldQuery } from '../../src/core/search/fold';
import type { SearchEntry } from '../../src/core/search/index/entry';
import { SearchIndex } from '../../src/core/search/index/search-index';
import { buildSegment, packSegment, unpackSegment } from '../../src/core/search/index/segment';
import { createRandom } from './edited-text';
import { readCorpus } from './search-corpus';

/*
 * Search everywhere in 10 MB of Chinese, beside MiniSearch and FlexSearch given the same tokens: the pairs of
 * characters of the folded text. Queries are exact parts of the text, 2 to 12 characters long.
 */
const BYTES = 10_000_000;
const PARAGRAPHS_A_CASE = 400;
const QUERIES = 300;
/** What a person sees of a group. */
const SHOWN = 20;

export interface EngineFigures {
  readonly buildMs: number;
  /** The index as stored, without the documents. */
  readonly storedMb: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  /** Share of the paragraphs with the exact words that were found, and of those found the share that has them. */
  readonly recall: number;
  readonly precision: number;
}

export interface SearchFigures {
  readonly paragraphs: number;
  readonly characters: number;
  readonly ours: EngineFigures & { readonly loadMs: number };
  readonly miniSearch: EngineFigures;
  readonly flexSearch: EngineFigures;
}

interface Engine {
  readonly buildMs: number;
  readonly storedMb: number;
  /** What a person waits for: the best few. */
  readonly few: (words: string) => unknown;
  readonly all: (words: string) => readonly number[];
}

export async function measureSearch(): Promise<SearchFigures> {
  const random = createRandom(2022);
  const folder = process.env['ANDU_READING_DATA'] ?? join(import.meta.dirname, '../../../shared/data');
  const paragraphs = readCorpus(folder, BYTES, random);
  const queries = Array.from({ length: QUERIES }, () => sampleWords(paragraphs, random));
  const folded = paragraphs.map((paragraph) => fold(paragraph).text);
  const truths = queries.map((words) => {
    const wanted = foldQuery(words);
    return folded.flatMap((text, index) => (text.includes(wanted) ? [index] : []));
  });
  const measure = (engine: Engine) => measureEngine(engine, queries, truths);
  const { engine, loadMs } = buildOurs(paragraphs);
  return {
    paragraphs: paragraphs.length,
    characters: paragraphs.reduce((sum, { length }) => sum + length, 0),
    ours: { ...measure(engine), loadMs },
    miniSearch: measure(buildMiniSearch(paragraphs)),
    flexSearch: measure(await buildFlexSearch(paragraphs)),
  };
}

/** Words of a paragraph without quotation marks and white space, which are syntax to ours. */
function sampleWords(paragraphs: readonly string[], random: () => number): string {
  for (;;) {
    const paragraph = paragraphs[Math.floor(random() * paragraphs.length)] ?? '';
    const start = Math.floor(random() * paragraph.length);
    const words = paragraph.slice(start, start + 2 + Math.floor(random() * 11));
    if (words.length >= 2 && foldQuery(words).length >= 2 && /^[\p{Script=Han}\d，。、]+$/u.test(words))
      return words;
  }
}

/** Every pair of characters of a text. */
function pairsOf(text: string): string[] {
  const folded = fold(text).text;
  return Array.from({ length: Math.max(0, folded.length - 1) }, (_, at) => folded.slice(at, at + 2));
}

function buildOurs(paragraphs: readonly string[]): { readonly engine: Engine; readonly loadMs: number } {
  const entries = paragraphs.map(
    (body, index): SearchEntry => ({
      id: String(index),
      kind: 'text',
      caseId: String(Math.floor(index / PARAGRAPHS_A_CASE)),
      title: '',
      body,
      at: { start: 0, end: body.length },
      tags: [],
      color: null,
    }),
  );
  const cases = Array.from({ length: Math.ceil(entries.length / PARAGRAPHS_A_CASE) }, (_, at) =>
    entries.slice(at * PARAGRAPHS_A_CASE, (at + 1) * PARAGRAPHS_A_CASE),
  );
  const builtFrom = performance.now();
  const stored = cases.map((part) => packSegment(buildSegment(part)));
  const buildMs = performance.now() - builtFrom;
  const loadedFrom = performance.now();
  const index = new SearchIndex();
  stored.forEach((part, at) => {
    const segment = unpackSegment(part);
    if (segment === null) throw new Error(`segment ${at} is broken`);
    index.put(String(at), segment);
  });
  const loadMs = performance.now() - loadedFrom;
  const bytes = stored.reduce((sum, part) => sum + part.bytes.length + part.folded.length * 2, 0);
  const engine: Engine = {
    buildMs,
    storedMb: bytes / 1e6,
    few: (words) => index.search(words, { limit: SHOWN }),
    all: (words) =>
      index
        .search(`"${words}"`, { limit: Number.MAX_SAFE_INTEGER })
        .flatMap(({ hits }) => hits.map(({ id }) => Number(id))),
  };
  return { engine, loadMs };
}

function buildMiniSearch(paragraphs: readonly string[]): Engine {
  const from = performance.now();
  const index = new MiniSearch<{ id: number; body: string }>({
    fields: ['body'],
    tokenize: pairsOf,
    processTerm: (term) => term,
    searchOptions: { combineWith: 'AND', tokenize: pairsOf, processTerm: (term) => term },
  });
  index.addAll(paragraphs.map((body, id) => ({ id, body })));
  const buildMs = performance.now() - from;
  return {
    buildMs,
    storedMb: Buffer.byteLength(JSON.stringify(index)) / 1e6,
    few: (words) => index.search(words).slice(0, SHOWN),
    all: (words) => index.search(words).map(({ id }) => Number(id)),
  };
}

async function buildFlexSearch(paragraphs: readonly string[]): Promise<Engine> {
  const from = performance.now();
  const index = new Index({ encode: pairsOf, tokenize: 'strict' });
  paragraphs.forEach((body, id) => {
    index.add(id, body);
  });
  const buildMs = performance.now() - from;
  let bytes = 0;
  await index.export((_key, data) => {
    bytes += Buffer.byteLength(data ?? '');
  });
  return {
    buildMs,
    storedMb: bytes / 1e6,
    few: (words) => index.search(words, { limit: SHOWN }),
    all: (words) => index.search(words, { limit: 1_000_000 }).map(Number),
  };
}

function measureEngine(
  { buildMs, storedMb, few, all }: Engine,
  queries: readonly string[],
  truths: readonly (readonly number[])[],
): EngineFigures {
  // Warm, as the worker is once a few letters have been typed.
  for (const words of queries.slice(0, 50)) few(words);
  const times = queries.map((words) => {
    const from = performance.now();
    few(words);
    return performance.now() - from;
  });
  times.sort((a, b) => a - b);
  let right = 0;
  let found = 0;
  let wanted = 0;
  queries.forEach((words, index) => {
    const results = new Set(all(words));
    const truth = truths[index] ?? [];
    right += truth.filter((id) => results.has(id)).length;
    found += results.size;
    wanted += truth.length;
  });
  return {
    buildMs,
    storedMb,
    p50Ms: times[Math.floor(times.length * 0.5)] ?? 0,
    p95Ms: times[Math.floor(times.length * 0.95)] ?? 0,
    recall: right / wanted,
    precision: right / Math.max(1, found),
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(JSON.stringify(await measureSearch(), null, 2));
}
