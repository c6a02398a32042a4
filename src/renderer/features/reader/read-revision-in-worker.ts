import type { Block } from '../../../core/text/model';
import type { SectionFrame } from '../../../core/text/sections';
import { keepSections } from '../../data/queries/long-revisions';
import type { RevisionRow } from '../../data/rows';
import { nextTask } from '../../platform/next-task';
import { startWorker } from '../../workers/start-worker';
import type { RevisionMessage } from './revision-protocol';
import revisionWorker from './revision.worker?worker&url';

/**
 * Reads the row of a revision in a worker of its own: a book's would stop the window. `undefined` where there is none.
 * Rejects if the worker breaks or the database does not open.
 */
export function readRevisionInWorker(id: string): Promise<RevisionRow | undefined> {
  return new Promise((resolve, reject) => {
    const worker = startWorker(new URL(revisionWorker, window.location.href));
    const blocks: Block[] = [];
    const sections: SectionFrame[] = [];
    const stop = (settle: () => void) => {
      worker.terminate();
      settle();
    };
    worker.onmessage = ({ data }: MessageEvent<RevisionMessage>) => {
      if (data.kind === 'blocks') {
        const piece: readonly Block[] = JSON.parse(data.json);
        blocks.push(...piece);
      } else if (data.kind === 'sections') {
        const piece: readonly SectionFrame[] = JSON.parse(data.json);
        sections.push(...piece);
      } else if (data.kind === 'row') {
        const row = data.row && { ...data.row, blocks };
        if (row) keepSections(row, sections);
        // Who asked has work of its own to do: in another task than this, which took the text.
        stop(() => void nextTask().then(() => resolve(row)));
      } else stop(() => reject(new Error(data.cause)));
    };
    worker.onerror = (event) => stop(() => reject(new Error(event.message)));
    worker.postMessage(id);
  });
}
