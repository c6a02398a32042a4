import { BANK_VERSION, buildBank } from '../../../core/quiz/build-bank';
import { storeGeneratedQuestions } from '../../data/commands/questions';
import { db, openDatabase } from '../../data/db';
import { bankMaterial } from '../../data/queries/questions';
import { nextTask } from '../../platform/next-task';
import type { BuildMessage, BuildRequest } from './build-protocol';

/** Any number: the same for all, so that the same case has the same questions everywhere. */
const SEED = 1;

// A text of many pages takes seconds to go through, and to read the row of a book stops whoever does it: off the UI
// thread, from the database and back into it.
self.onmessage = async ({ data }: MessageEvent<BuildRequest>) => {
  const end = await build(data).catch(
    (error: unknown): BuildMessage => ({ kind: 'failed', cause: String(error) }),
  );
  db.close();
  tell(end);
};

async function build({ caseId }: BuildRequest): Promise<BuildMessage> {
  const opened = await openDatabase();
  if (!opened.ok) return { kind: 'failed', cause: opened.error.code };
  const material = await bankMaterial(caseId);
  if (material === null) return { kind: 'done' };
  await nextTask();
  const { revision, ...given } = material;
  const { questions } = buildBank({ caseId, ...given, seed: SEED }, (stage) =>
    tell({ kind: 'stage', stage }),
  );
  // Where the text was changed meanwhile, its questions are built anew already.
  await storeGeneratedQuestions(caseId, questions, { bankVersion: BANK_VERSION, revision });
  return { kind: 'done' };
}

function tell(message: BuildMessage): void {
  self.postMessage(message);
}
