import { fail, ok } from '../../core/result';
import { readableLength } from '../../core/text/length';
import { importFile } from '../../importers/import-file';
import type { ImportProgress } from '../../core/casefile/import-progress';
import { joinBytes, piecesOf } from './in-pieces';
import type { ImportMessage, ImportOrder } from './import-protocol';
import { workerSurroundings } from './pdf-surroundings';

/** What a parser that gives up comes to: it was fed something it never expected. */
const BROKEN = fail('import.broken');
/** More often nobody sees it, and the window has each to draw. */
const TOLD_EVERY_MS = 100;

const pieces: Uint8Array[] = [];

// Parsing a large file takes seconds: off the UI thread.
self.onmessage = async ({ data }: MessageEvent<ImportOrder>) => {
  if (data.kind === 'bytes') {
    pieces.push(data.bytes);
    return;
  }
  // The pieces are not held besides the whole.
  const bytes = joinBytes(pieces.splice(0));
  const answer = await importFile(bytes, data.name, { ...workerSurroundings, tell: tellNowAndThen() }).catch(
    () => BROKEN,
  );
  if (!answer.ok) {
    say({ kind: 'answer', answer });
    return;
  }
  const { text, suspects: doubts } = answer.value;
  for (const blocks of piecesOf(text.blocks)) say({ kind: 'blocks', blocks });
  for (const suspects of piecesOf(doubts)) say({ kind: 'suspects', suspects });
  const draft = { ...answer.value, suspects: [], text: { ...text, blocks: [] } };
  say({ kind: 'answer', answer: ok({ draft, length: readableLength(text.text) }) });
};

function tellNowAndThen(): (progress: ImportProgress) => void {
  let toldAt = Number.NEGATIVE_INFINITY;
  let phase = '';
  return (progress) => {
    const now = performance.now();
    if (progress.phase === phase && now - toldAt < TOLD_EVERY_MS) return;
    toldAt = now;
    phase = progress.phase;
    say({ kind: 'progress', progress });
  };
}

function say(message: ImportMessage): void {
  self.postMessage(message);
}
