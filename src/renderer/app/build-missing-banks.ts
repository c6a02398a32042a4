import { BANK_VERSION } from '../../core/quiz/build-bank';
import { casesWithoutBank } from '../data/queries/questions';
import { buildInWorker, runBuild } from '../features/bank';

/**
 * Builds and stores the bank of every case whose stored one is of another text or another generator, but for those
 * that were stopped by hand.
 */
export async function buildMissingBanks(signal: AbortSignal): Promise<void> {
  for (const caseId of await casesWithoutBank(BANK_VERSION))
    await runBuild(caseId, signal, (stop, onStage) => buildInWorker({ caseId }, stop, onStage));
}
