import { BANK_VERSION } from '../../core/quiz/build-bank';
import { storeGeneratedQuestions } from '../data/commands/questions';
import { casesWithoutBank } from '../data/queries/questions';
import { runBuild } from '../features/bank';
import { buildBankInWorker } from '../workers/build-bank-in-worker';

/** Any number: the same for all, so that the same case has the same questions everywhere. */
const SEED = 1;

/**
 * Builds and stores the bank of every case whose stored one is of another text or another generator, but for those
 * that were stopped by hand.
 */
export async function buildMissingBanks(signal: AbortSignal): Promise<void> {
  for (const { caseId, source, avoid, notes } of await casesWithoutBank(BANK_VERSION)) {
    const bank = await runBuild(caseId, signal, (stop, onStage) =>
      buildBankInWorker({ caseId, source, avoid, notes, seed: SEED }, stop, onStage),
    );
    if (bank !== null) await storeGeneratedQuestions(caseId, bank.questions, BANK_VERSION);
  }
}
