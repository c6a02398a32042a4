import { app } from 'electron';
import { boot } from './boot';
import { crash } from './crash';
import { chooseProfile } from './profile';
import { registerAppScheme } from './protocol';
import { refuseNewerProfile } from './refuse-newer-profile';
import { hardenBeforeReady } from './security/before-ready';
import { focusWindow } from './window';

/*
 * Everything that must be said before Electron is ready, in order: where the data live, what is closed, which
 * scheme the page has. Nothing here may wait: a top-level await would hold 'ready' back for ever.
 */
const isProfileOurs = chooseProfile();
hardenBeforeReady();
registerAppScheme();

if (!isProfileOurs) {
  void app.whenReady().then(refuseNewerProfile);
} else if (app.requestSingleInstanceLock()) {
  // One process a profile: two of them on one IndexedDB would damage it.
  app.on('second-instance', focusWindow);
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(boot).catch(crash);
} else {
  app.quit();
}
