import { sectionFrames } from '../../../core/text/sections';
import { db, openDatabase } from '../../data/db';
import { piecesOf } from '../../workers/in-pieces';
import type { RevisionMessage } from './revision-protocol';

/** The window reads so many in some milliseconds. */
const BLOCKS_A_PIECE = 2000;

// The row of a book keeps whoever reads it busy for a quarter of a second: off the UI thread.
self.onmessage = async ({ data: id }: MessageEvent<string>) => {
  const end = await read(id).catch(
    (error: unknown): RevisionMessage => ({
      kind: 'failed',
      cause: String(error),
    }),
  );
  db.close();
  tell(end);
};

async function read(id: string): Promise<RevisionMessage> {
  const opened = await openDatabase();
  if (!opened.ok) return { kind: 'failed', cause: opened.error.code };
  const row = await db.revisions.get(id);
  if (row === undefined) return { kind: 'row', row };
  for (const blocks of piecesOf(row.blocks, BLOCKS_A_PIECE))
    tell({ kind: 'blocks', json: JSON.stringify(blocks) });
  for (const frames of piecesOf(sectionFrames(row), BLOCKS_A_PIECE))
    tell({ kind: 'sections', json: JSON.stringify(frames) });
  return { kind: 'row', row: { ...row, blocks: [] } };
}

function tell(message: RevisionMessage): void {
  self.postMessage(message);
}
