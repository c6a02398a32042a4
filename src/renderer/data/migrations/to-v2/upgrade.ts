import type { Transaction } from 'dexie';
import { upgradeAnnotations } from './annotations';
import { upgradeCases } from './cases';
import { upgradeErrata } from './errata';
import { upgradeSessions } from './sessions';

/** Brings every row of version 1 to version 2. */
export async function upgradeToV2(transaction: Transaction): Promise<void> {
  await upgradeAnnotations(transaction);
  await upgradeErrata(transaction);
  await upgradeCases(transaction);
  await upgradeSessions(transaction);
}
