import { nativeTheme } from 'electron';
import { loadAppearance } from './appearance';
import { registerChannels } from './channels';
import { logError } from './log';
import { applyMenu } from './menu';
import { serveApp } from './protocol';
import { denyNavigation } from './security/navigation';
import { refuseNetwork } from './security/network';
import { limitPermissions } from './security/permissions';
import { openWindow, refreshWindow } from './window';

/** Once Electron is ready: closes what must be closed, then opens the window. */
export function boot(): void {
  process.on('uncaughtException', (error) => logError('uncaught', error));
  process.on('unhandledRejection', (reason) => logError('unhandled', reason));
  loadAppearance();
  limitPermissions();
  refuseNetwork();
  denyNavigation();
  serveApp();
  registerChannels();
  applyMenu();
  openWindow();
  nativeTheme.on('updated', refreshWindow);
}
