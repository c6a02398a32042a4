import type { Table } from 'dexie';
import type { AnduDatabase } from './db';
import type {
  AnnotationRow,
  AnswerRow,
  CardRow,
  CaseRow,
  CollectionRow,
  ErratumRow,
  NotebookRow,
  OriginalRow,
  PositionRow,
  QuestionRow,
  ReviewRow,
  RevisionRow,
  SessionRow,
} from './rows';

/** The tables whose changes can be taken back. */
interface UndoableRows {
  readonly annotations: AnnotationRow;
  readonly cases: CaseRow;
  readonly revisions: RevisionRow;
  readonly errata: ErratumRow;
  readonly positions: PositionRow;
  readonly questions: QuestionRow;
  readonly cards: CardRow;
  readonly reviews: ReviewRow;
  readonly answers: AnswerRow;
  readonly sessions: SessionRow;
  readonly notebooks: NotebookRow;
  readonly collections: CollectionRow;
  readonly originals: OriginalRow;
}
type UndoableTable = keyof UndoableRows;

/** What one command did to one table. */
interface TableDiff<Row> {
  readonly added?: readonly Row[];
  readonly updated?: readonly (readonly [from: Row, to: Row])[];
  readonly removed?: readonly Row[];
}

/** What one command did, by table; whole rows, so that it can be taken back exactly. */
export type RecordsDiff = { readonly [T in UndoableTable]?: TableDiff<UndoableRows[T]> };

/**
 * What work in the background writes to rows between a command and its undo, by table: it is neither compared nor
 * taken back.
 */
const IN_BACKGROUND: Readonly<Record<string, readonly string[]>> = { cases: ['bankKey', 'updatedAt'] };

type AnyRow = object;
type Key = string | string[];

/** The diff that takes `diff` back. */
export function reverseDiff(diff: RecordsDiff): RecordsDiff {
  return Object.fromEntries(
    Object.entries(diff).map(([table, { added, updated, removed }]) => [
      table,
      {
        added: removed ?? [],
        updated: (updated ?? []).map(([from, to]) => [to, from]),
        removed: added ?? [],
      },
    ]),
  );
}

/**
 * Applies a diff in one transaction. Where a row is no longer as the diff found it, something else wrote in
 * between, and nothing is changed.
 *
 * @returns whether it was applied
 */
export async function applyDiff(database: AnduDatabase, diff: RecordsDiff): Promise<boolean> {
  const changes = Object.entries(diff);
  return database.transaction(
    'rw',
    changes.map(([table]) => table),
    async () => {
      for (const [table, change] of changes) {
        if (!(await fits(database, table, change))) return false;
      }
      for (const [table, { added, updated, removed }] of changes) {
        const rows = database.table<AnyRow, Key>(table);
        await rows.bulkDelete((removed ?? []).map((row) => keyOf(rows, row)));
        await rows.bulkPut([...(added ?? []), ...(await withBackground(rows, updated ?? []))]);
      }
      return true;
    },
  );
}

async function fits(
  database: AnduDatabase,
  table: string,
  { added, updated, removed }: TableDiff<AnyRow>,
): Promise<boolean> {
  const rows = database.table<AnyRow, Key>(table);
  const expected = [...(updated ?? []).map(([from]) => from), ...(removed ?? [])];
  const stored = await rows.bulkGet(expected.map((row) => keyOf(rows, row)));
  const own = (row: AnyRow | undefined) => row && ownPart(table, row);
  if (expected.some((row, index) => !isSameRow(ownPart(table, row), own(stored[index])))) return false;
  const present = await rows.bulkGet((added ?? []).map((row) => keyOf(rows, row)));
  return present.every((row) => row === undefined);
}

/** The rows to write, with what was written in the background since left as it is. */
async function withBackground(
  rows: Table<AnyRow, Key>,
  updated: readonly (readonly [from: AnyRow, to: AnyRow])[],
): Promise<readonly AnyRow[]> {
  const names = (IN_BACKGROUND[rows.name] ?? []).filter((name) => name !== 'updatedAt');
  if (names.length === 0) return updated.map(([, to]) => to);
  const stored = await rows.bulkGet(updated.map(([, to]) => keyOf(rows, to)));
  return updated.map(([, to], index) => ({
    ...to,
    ...Object.fromEntries(names.map((name) => [name, Reflect.get(stored[index] ?? to, name)])),
  }));
}

function ownPart(table: string, row: AnyRow): AnyRow {
  const names = IN_BACKGROUND[table];
  if (!names) return row;
  return Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));
}

/** The primary key of a row, whose parts are strings in every table that can be taken back. */
function keyOf(table: Table<AnyRow, Key>, row: AnyRow): Key {
  const path = table.schema.primKey.keyPath ?? [];
  return typeof path === 'string' ? part(row, path) : path.map((name) => part(row, name));
}

function part(row: AnyRow, name: string): string {
  return String(Reflect.get(row, name));
}

/** Rows are plain data and keep the order of their keys in storage, so their JSON tells them apart. */
function isSameRow(a: AnyRow, b: AnyRow | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
