import type { Transaction } from 'dexie';
import { STORES_V1 } from '../schema/v1';
import { STORES_V2 } from '../schema/v2';
import { STORES_V3 } from '../schema/v3';
import { upgradeToV2 } from './to-v2/upgrade';

/** One version of the database: its stores, and how rows of the version before become its rows. */
export interface DatabaseVersion {
  readonly version: number;
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/** Every version ever shipped, from 1 and without gaps. Each has a frozen copy in tests/upgrade. */
export const DATABASE_VERSIONS: readonly DatabaseVersion[] = [
  { version: 1, stores: STORES_V1 },
  { version: 2, stores: STORES_V2, upgrade: upgradeToV2 },
  { version: 3, stores: STORES_V3 },
];

/** The version that this program writes. */
export const CURRENT_VERSION = DATABASE_VERSIONS.length;
