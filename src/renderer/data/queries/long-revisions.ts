import { Dexie } from 'dexie';
import type { Block } from '../../../core/text/model';
import { type Section, type SectionFrame, sectionFrames, withBlockIds } from '../../../core/text/sections';
import { nextTask } from '../../platform/next-task';
import { db } from '../db';
import type { RevisionRow } from '../rows';

/** A text of so many characters (`CaseRow.length`) stops who reads its row for 10 ms or more. */
const LONG = 300_000;
/** The text that is read and, where it was corrected, the one received. */
const KEPT = 2;

/** Reads the row of a long revision; `undefined` where there is none. */
export type LongReader = (id: string) => Promise<RevisionRow | undefined>;

const readHere: LongReader = (id) => db.revisions.get(id);
let readLong = readHere;

/** Has long revisions read by somebody else, as a window does. Returns what has them read here again. */
export function readLongRevisionsBy(reader: LongReader): () => void {
  readLong = reader;
  return () => {
    readLong = readHere;
  };
}

/** The long revisions read last, by their ids, until any revision is written, be it by another connection. */
const kept = new Map<string, Promise<RevisionRow | undefined>>();
Dexie.on('storagemutated', (parts) => {
  if (`idb://${db.name}/revisions/` in parts) kept.clear();
});

/**
 * The row of a revision; `undefined` where there is none. Live queries hear of its changes. After one that is long, no
 * other query is theirs: call it last.
 *
 * @param length about how many characters it has
 */
export async function getRevision(id: string, length: number): Promise<RevisionRow | undefined> {
  if (length < LONG) return db.revisions.get(id);
  // Watches the row without reading it.
  if ((await db.revisions.where('id').equals(id).count()) === 0) return undefined;
  const before = kept.get(id);
  if (before) return before;
  const reading = readLong(id);
  kept.set(id, reading);
  for (const old of [...kept.keys()].slice(0, -KEPT)) kept.delete(old);
  reading.catch(() => {
    if (kept.get(id) === reading) kept.delete(id);
  });
  return reading;
}

/** What goes through all blocks of a text of more takes more than some milliseconds. */
const MOST_BLOCKS_AT_ONCE = 10_000;

/** Lets other tasks go first where a text has the blocks of a book. Nothing is asked of the database after it. */
export async function restOver({ length }: readonly Block[]): Promise<void> {
  if (length > MOST_BLOCKS_AT_ONCE) await nextTask();
}

const frames = new WeakMap<readonly Block[], readonly SectionFrame[]>();
const sections = new WeakMap<readonly Block[], readonly Section[]>();

/** Keeps what was found out about the sections of a revision where its row was read. */
export function keepSections({ blocks }: RevisionRow, found: readonly SectionFrame[]): void {
  frames.set(blocks, found);
}

/** The sections of a revision, made once as long as its row is kept. */
export function sectionsOfRevision(revision: RevisionRow): readonly Section[] {
  const { blocks } = revision;
  const made = sections.get(blocks) ?? withBlockIds(frames.get(blocks) ?? sectionFrames(revision), blocks);
  sections.set(blocks, made);
  return made;
}
