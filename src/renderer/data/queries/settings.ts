import { readSettings, type Settings } from '../../../core/settings/schema';
import { db } from '../db';

/** All settings; what is missing or broken has its default. */
export async function getSettings(): Promise<Settings> {
  const rows = await db.settings.toArray();
  return readSettings(rows.map((row) => [row.id, row.value] as const));
}
