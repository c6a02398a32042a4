import type { Result } from '../../core/result';
import { openDatabase } from '../data/db';
import { readLongRevisionsBy } from '../data/queries/long-revisions';
import { getSettings } from '../data/queries/settings';
import { readRevisionInWorker } from '../features/reader';
import { startI18n } from '../i18n';
import { bridge } from '../platform/bridge';
import { installEmbeddedCases } from './install-embedded-cases';
import { rememberSystemLanguage, resolveLanguage } from './language';

/**
 * Everything between an empty window and the first screen: the system's language, the database, the
 * settings, the texts of the interface, and the embedded cases where they are not stored yet.
 * Fails with a code of the `errors` locale file; the interface's texts are ready in either case.
 */
export async function startApp(): Promise<Result<null>> {
  const info = await bridge.invoke('app:info');
  if (info.ok) rememberSystemLanguage(info.value.systemLanguage);
  readLongRevisionsBy(readRevisionInWorker);
  const opened = await openDatabase();
  if (!opened.ok) {
    await startI18n(resolveLanguage('system'));
    return opened;
  }
  const settings = await getSettings();
  await startI18n(resolveLanguage(settings.language));
  return installEmbeddedCases();
}
