import type { SearchEntry } from '../../../core/search/index/entry';
import { db } from '../db';
import { parseSegmentKey, revisionId, type SearchPart, segmentKey } from '../keys';
import type { CaseRow, RevisionRow, SearchSegmentRow } from '../rows';
import { noteEntries, questionEntries, textEntries } from './search-entries';

/** What each segment of one part is made from, by its key, as a stamp that differs when the rows differ. */
export type Stamps = ReadonlyMap<string, string>;

/** Stamps of the cases themselves: their names, tags, terms and current texts. */
export async function textStamps(): Promise<Stamps> {
  const cases = await shelf();
  return stampsOf(cases, 'text', ({ title, name, tags, packageHash }) =>
    stampOf([title, name, packageHash, ...tags]),
  );
}

/** Stamps of annotations and long notes. */
export async function noteStamps(): Promise<Stamps> {
  const [cases, annotations, notebooks] = await Promise.all([
    shelf(),
    db.annotations.where({ deletedAt: 0 }).toArray(),
    db.notebooks.where({ deletedAt: 0 }).toArray(),
  ]);
  const rows = rowsByCase([...annotations, ...notebooks]);
  return stampsOf(cases, 'notes', ({ id }) => stampOf(rows.get(id) ?? []));
}

/** Stamps of questions, from an index alone: there are thousands, and reading them whole stops the window. */
export async function questionStamps(): Promise<Stamps> {
  const [cases, keys] = await Promise.all([shelf(), db.questions.orderBy('[caseId+updatedAt]').keys()]);
  const rows = new Map<string, string[]>();
  for (const key of keys) {
    if (!Array.isArray(key)) continue;
    const [caseId, updatedAt] = key.map(String);
    if (caseId === undefined || updatedAt === undefined) continue;
    const known = rows.get(caseId) ?? [];
    known.push(updatedAt);
    rows.set(caseId, known);
  }
  return stampsOf(cases, 'questions', ({ id }) => stampOf(rows.get(id) ?? []));
}

/** Everything of a segment that can be found; nothing where the case is gone. */
export async function searchEntries(key: string): Promise<readonly SearchEntry[]> {
  const wanted = parseSegmentKey(key);
  const row = wanted && (await db.cases.get(wanted.caseId));
  if (!row || row.deletedAt !== 0) return [];
  const revision = await db.revisions.get(revisionId(row.id, row.currentRevision));
  return revision === undefined ? [] : entriesOf(wanted.part, row, revision);
}

/** A stored segment; `null` where there is none. */
export async function storedSegment(key: string): Promise<SearchSegmentRow | null> {
  return (await db.searchSegments.get(key)) ?? null;
}

function entriesOf(part: SearchPart, row: CaseRow, revision: RevisionRow): Promise<readonly SearchEntry[]> {
  switch (part) {
    case 'text':
      return textEntries(row, revision);
    case 'notes':
      return noteEntries(revision);
    default:
      return questionEntries(row.id);
  }
}

function shelf(): Promise<readonly CaseRow[]> {
  return db.cases.where({ deletedAt: 0 }).toArray();
}

/** Places are into the current revision, so that is part of every stamp. */
function stampsOf(cases: readonly CaseRow[], part: SearchPart, stamp: (row: CaseRow) => string): Stamps {
  return new Map(cases.map((row) => [segmentKey(row.id, part), `${row.currentRevision}.${stamp(row)}`]));
}

interface Stamped {
  readonly id: string;
  readonly caseId: string;
  readonly updatedAt: number;
}

function rowsByCase(rows: readonly Stamped[]): ReadonlyMap<string, readonly string[]> {
  const byCase = new Map<string, string[]>();
  for (const { id, caseId, updatedAt } of rows) {
    const known = byCase.get(caseId) ?? [];
    known.push(`${id}:${updatedAt}`);
    byCase.set(caseId, known);
  }
  return byCase;
}

/** FNV-1a over some words, and how many they are; in any order, since rows come in none that matters. */
function stampOf(words: readonly string[]): string {
  let sum = 0;
  for (const word of words) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    sum = (sum + hash) >>> 0;
  }
  return `${words.length}.${sum.toString(36)}`;
}
