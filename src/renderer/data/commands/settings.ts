import { type Failure, fail, ok, type Result } from '../../../core/result';
import { isSettingKey, isSettingValue, type SettingKey, type Settings } from '../../../core/settings/schema';
import { db } from '../db';
import { environment } from '../environment';

/** Stores one setting; a value out of its range is refused. */
export async function setSetting<K extends SettingKey>(
  key: K,
  value: Settings[K],
  now: number = environment().now(),
): Promise<Result<null, Failure<'data.settingInvalid'>>> {
  if (!isSettingValue(key, value)) return fail('data.settingInvalid', { key });
  await db.settings.put({ id: key, value, updatedAt: now });
  return ok(null);
}

/** Stores several settings at once; where one value is out of its range, none of them. */
export async function setSettings(
  values: Partial<Settings>,
  now: number = environment().now(),
): Promise<Result<null, Failure<'data.settingInvalid'>>> {
  const rows = Object.entries(values).map(([id, value]) => ({ id, value, updatedAt: now }));
  const wrong = rows.find(({ id, value }) => !isSettingKey(id) || !isSettingValue(id, value));
  if (wrong !== undefined) return fail('data.settingInvalid', { key: wrong.id });
  await db.settings.bulkPut(rows);
  return ok(null);
}

/** Puts settings back to their defaults; all of them, or the keys given. */
export async function resetSettings(keys?: readonly SettingKey[]): Promise<void> {
  if (keys === undefined) await db.settings.clear();
  else await db.settings.bulkDelete([...keys]);
}
