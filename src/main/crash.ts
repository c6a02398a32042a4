import { app, dialog } from 'electron';
import { appearance } from './appearance';
import { logError } from './log';
import { menuTexts } from './menu-texts';

/** Logs what made a start impossible, says so, and ends the app: better than a process without a window. */
export function crash(error: unknown): void {
  logError('boot', error);
  const { startFailed } = menuTexts(appearance().language);
  dialog.showErrorBox(startFailed.title, `${startFailed.text}\n\n${app.getPath('userData')}`);
  app.exit(1);
}
