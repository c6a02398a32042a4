import { fail, ok } from '../../core/result';
import { importFile } from '../../importers/import-file';
import type { ImportProgress } from '../../core/casefile/import-progress';
import { piecesOf } from './in-pieces';
import type { ImportMessage, ImportRequest } from './import-protocol';
import { workerSurroundings } from './pdf-surroundings';

/** What a parser that gives up comes to: it was fed something it never expected. */
const BROKEN = fail('import.broken');
/** More often nobody sees it, and the window has each to draw. */
const TOLD_EVERY_MS = 100;

// Parsing a large file takes seconds: off the UI thread.
self.onmessage = async ({ data: { bytes, name } }: MessageEvent<ImportRequest>) => {
  const answer = await importFile(bytes, name, { ...workerSurroundings, tell: tellNowAndThen() }).catch(
    () => BROKEN,
  );
  if (!answer.ok) {
    say({ kind: 'answer', answer });
    return;
  }
  const { text } = answer.value;
  for (const blocks of piecesOf(text.blocks)) say({ kind: 'blocks', blocks });
  say({ kind: 'answer', answer: ok({ ...answer.value, text: { ...text, blocks: [] } }) });
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
