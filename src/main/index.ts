import { app } from 'electron';
import { boot } from './boot';
import { focusWindow } from './window';
import { hardenBeforeReady } from './security/before-ready';
import { chooseProfile } from './profile';
import { registerAppScheme } from './protocol';

/*
 * Everything that must be said before Electron is ready, in order: where the data live, what is closed, which
 * scheme the page has. Nothing here may wait: a top-level await would hold 'ready' back for ever.
 */
chooseProfile();
hardenBeforeReady();
registerAppScheme();

// One process a profile: two of them on one IndexedDB would damage it.
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', focusWindow);
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(boot);
} else {
  app.quit();
}
