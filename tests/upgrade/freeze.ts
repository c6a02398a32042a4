import 'fake-indexeddb/auto';
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DATABASE_NAME, db, openDatabase } from '../../src/renderer/data/db';
import { replaceEnvironment } from '../../src/renderer/data/environment';
import { CURRENT_VERSION } from '../../src/renderer/data/migrations/versions';
import { NOON } from '../support/case-fixture';
import { fillDatabase } from './fill-database';
import { freezeDatabase, writeFrozen } from './frozen';

/*
 * Freezes the current version of the database, filled by the commands of today, as v<N>.json beside this
 * file: `npx tsx tests/upgrade/freeze.ts && npx biome format --write tests/upgrade`. To be run once for each
 * new version before it ships; a version that was frozen is never frozen again.
 */
const target = fileURLToPath(new URL(`v${CURRENT_VERSION}.json`, import.meta.url));
if (existsSync(target)) throw new Error(`${target} exists: a shipped version is not frozen again`);

const clock = { now: NOON };
let count = 0;
replaceEnvironment({
  now: () => clock.now,
  newId: () => `019ab7c0-0000-7000-8000-${String(++count).padStart(12, '0')}`,
  utcOffset: () => 480,
});
const opened = await openDatabase();
if (!opened.ok) throw new Error(opened.error.code);
await fillDatabase(clock);
db.close();
writeFileSync(target, writeFrozen(await freezeDatabase(DATABASE_NAME)));
