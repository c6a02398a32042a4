import { app, dialog } from 'electron';
import { appearance, loadAppearance } from './appearance';
import { registerChannels } from './channels';
import { logError } from './log';
import { applyMenu } from './menu';
import { menuTexts } from './menu-texts';
import { claimProfile } from './profile';
import { serveApp } from './protocol';
import { denyNavigation } from './security/navigation';
import { refuseNetwork } from './security/network';
import { limitPermissions } from './security/permissions';
import { openWindow } from './window';

/** Exit code of a start that was refused because a newer version wrote the profile. */
const EXIT_NEWER_PROFILE = 3;

/** Once Electron is ready: refuses a newer profile, closes what must be closed, then opens the window. */
export function boot(): void {
  process.on('uncaughtException', (error) => logError('uncaught', error));
  loadAppearance();
  if (!claimProfile(app.getPath('userData'), process.versions.chrome)) {
    const { newerProfile } = menuTexts(appearance().language);
    dialog.showErrorBox(newerProfile.title, newerProfile.text);
    app.exit(EXIT_NEWER_PROFILE);
    return;
  }
  limitPermissions();
  refuseNetwork();
  denyNavigation();
  serveApp();
  registerChannels();
  applyMenu();
  openWindow();
}
