import { rmSync } from 'node:fs';
import { app, dialog } from 'electron';
import { systemLanguage } from './appearance';
import { menuTexts } from './menu-texts';

/** Exit code of a start that was refused because a newer version wrote the profile. */
const EXIT_NEWER_PROFILE = 3;

/** Says why Andu does not open and what to do, then ends it. The profile has not been touched. */
export function refuseNewerProfile(): void {
  const { newerProfile } = menuTexts(systemLanguage());
  dialog.showErrorBox(newerProfile.title, newerProfile.text);
  const standIn = app.getPath('userData');
  process.on('exit', () => rmSync(standIn, { recursive: true, force: true }));
  app.exit(EXIT_NEWER_PROFILE);
}
