import type { Transaction } from 'dexie';
import { STORES_V1 } from '../schema/v1';

/** One version of the database: its stores, and how rows of the version before become its rows. */
export interface DatabaseVersion {
  readonly version: number;
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/** Every version ever shipped, from 1 and without gaps. Each has a frozen copy in tests/upgrade. */
export const DATABASE_VERSIONS: readonly DatabaseVersion[] = [{ version: 1, stores: STORES_V1 }];

/** The version that this program writes. */
export const CURRENT_VERSION = DATABASE_VERSIONS.length;
