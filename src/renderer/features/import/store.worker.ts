import type { DraftSuspect } from '../../../core/casefile/draft';
import type { Block } from '../../../core/text/model';
import { storeImport } from '../../data/commands/imports';
import { db, openDatabase } from '../../data/db';
import { joinBytes } from '../../workers/in-pieces';
import type { StoreAnswer, StoreMessage } from './store-protocol';

const blocks: Block[] = [];
const suspects: DraftSuspect[] = [];
const bytes: Uint8Array[] = [];

// A row of a book's whole text keeps whoever writes it busy: off the UI thread. Live queries of the window hear of what
// is written here.
self.onmessage = async ({ data }: MessageEvent<StoreMessage>) => {
  if (data.kind === 'blocks') {
    blocks.push(...data.blocks);
    return;
  }
  if (data.kind === 'suspects') {
    suspects.push(...data.suspects);
    return;
  }
  if (data.kind === 'bytes') {
    bytes.push(data.bytes);
    return;
  }
  const answer = await store(data).catch(
    (error: unknown): StoreAnswer => ({ kind: 'failed', cause: String(error) }),
  );
  db.close();
  self.postMessage(answer);
};

async function store({
  draft,
  file,
  caseId,
}: Extract<StoreMessage, { kind: 'store' }>): Promise<StoreAnswer> {
  const opened = await openDatabase();
  if (!opened.ok) return { kind: 'failed', cause: opened.error.code };
  const whole = { ...draft, suspects, text: { ...draft.text, blocks } };
  return {
    kind: 'stored',
    caseId: await storeImport(whole, { ...file, bytes: joinBytes(bytes.splice(0)) }, caseId),
  };
}
