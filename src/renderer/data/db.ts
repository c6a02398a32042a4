import { Dexie, type Table } from 'dexie';
import { type Failure, fail, ok, type Result } from '../../core/result';
import { durabilityMiddleware } from './durability';
import { CURRENT_VERSION, DATABASE_VERSIONS } from './migrations/versions';
import type {
  AnnotationRow,
  AnswerRow,
  AssetRow,
  CardRow,
  CaseRow,
  CollectionRow,
  ErratumRow,
  NotebookRow,
  OriginalRow,
  PaperRow,
  PositionRow,
  QuestionRow,
  ReadingRow,
  ResponseRow,
  ReviewRow,
  RevisionRow,
  SearchSegmentRow,
  SessionRow,
  SettingRow,
  TermRow,
} from './rows';

export const DATABASE_NAME = 'andu';

/** Dexie's version 1 is IndexedDB's version 10. */
const RAW_VERSION_FACTOR = 10;

/** The database of the renderer: everything that a learner reads and does. */
export class AnduDatabase extends Dexie {
  declare cases: Table<CaseRow, string>;
  declare revisions: Table<RevisionRow, string>;
  declare errata: Table<ErratumRow, [caseId: string, id: string]>;
  declare terms: Table<TermRow, [caseId: string, id: string]>;
  declare questions: Table<QuestionRow, string>;
  declare annotations: Table<AnnotationRow, string>;
  declare cards: Table<CardRow, string>;
  declare reviews: Table<ReviewRow, string>;
  declare answers: Table<AnswerRow, string>;
  declare sessions: Table<SessionRow, string>;
  declare readings: Table<ReadingRow, string>;
  declare positions: Table<PositionRow, string>;
  declare papers: Table<PaperRow, string>;
  declare responses: Table<ResponseRow, [sessionId: string, questionId: string]>;
  declare assets: Table<AssetRow, [caseId: string, id: string]>;
  declare originals: Table<OriginalRow, string>;
  declare notebooks: Table<NotebookRow, string>;
  declare collections: Table<CollectionRow, string>;
  declare searchSegments: Table<SearchSegmentRow, string>;
  declare settings: Table<SettingRow, string>;

  constructor(name: string = DATABASE_NAME) {
    // Nothing may be read or written before `openDatabase` has checked the version.
    super(name, { autoOpen: false });
    for (const { version, stores, upgrade } of DATABASE_VERSIONS) {
      const declared = this.version(version).stores({ ...stores });
      if (upgrade !== undefined) declared.upgrade(upgrade);
    }
    this.use(durabilityMiddleware);
  }
}

/** The one connection of this window. */
export const db = new AnduDatabase();

/**
 * Calls back when the connection is closed by somebody else: a newer Andu upgrading the database, or Chromium.
 *
 * @returns a function that stops listening
 */
export function onDatabaseLost(listener: () => void): () => void {
  db.on('close', listener);
  db.on('versionchange', listener);
  return () => {
    db.on('close').unsubscribe(listener);
    db.on('versionchange').unsubscribe(listener);
  };
}

export type OpenFailureCode = 'data.newerVersion' | 'data.openFailed' | 'data.blocked';

/**
 * Opens the database, with one retry: Chromium now and then fails to open its backing store and succeeds
 * right after (dexie/Dexie.js#1767).
 *
 * @returns `data.newerVersion` (facts: found, known) where a later Andu wrote it, which is left untouched;
 *   `data.blocked` where another connection holds an older version open; else `data.openFailed` (fact: cause)
 */
export async function openDatabase(
  database: AnduDatabase = db,
): Promise<Result<AnduDatabase, Failure<OpenFailureCode>>> {
  const first = await openOnce(database);
  if (first.ok || first.error.code !== 'data.openFailed') return first;
  database.close();
  return openOnce(database);
}

async function openOnce(database: AnduDatabase): Promise<Result<AnduDatabase, Failure<OpenFailureCode>>> {
  const blocked = new Promise<'blocked'>((resolve) => {
    database.on('blocked', () => resolve('blocked'));
  });
  try {
    const opened = await Promise.race([database.open(), blocked]);
    if (opened === 'blocked') return fail('data.blocked');
  } catch (cause) {
    return fail('data.openFailed', { cause: cause instanceof Error ? cause.message : String(cause) });
  }
  // Dexie opens a newer database without complaint; writing old rows into it would damage it.
  const found = Math.floor(database.backendDB().version / RAW_VERSION_FACTOR);
  if (found > CURRENT_VERSION) {
    database.close();
    return fail('data.newerVersion', { found, known: CURRENT_VERSION });
  }
  return ok(database);
}
