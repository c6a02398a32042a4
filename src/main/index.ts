import { app } from 'electron';
import { enableAutospace } from './autospace';
import { boot } from './boot';
import { crash } from './crash';
import { filesAt, filesNamed, type HandOver, handedOver, keepOpened } from './files/opened-files';
import { chooseProfile } from './profile';
import { registerAppScheme } from './protocol';
import { refuseNewerProfile } from './refuse-newer-profile';
import { hardenBeforeReady } from './security/before-ready';
import { focusWindow, sendFilesOpened } from './window';

/*
 * Everything that must be said before Electron is ready, in order: where the data live, what is closed, which
 * scheme the page has. Nothing here may wait: a top-level await would hold 'ready' back for ever.
 */
const files = filesNamed(process.argv, process.cwd());
const handOver: HandOver = { files };
const isProfileOurs = chooseProfile();
hardenBeforeReady();
enableAutospace();
registerAppScheme();

if (!isProfileOurs) {
  void app.whenReady().then(refuseNewerProfile);
} else if (app.requestSingleInstanceLock(handOver)) {
  // One process a profile: two of them on one IndexedDB would damage it.
  app.on('second-instance', (_event, _argv, _folder, data) => {
    openFiles(handedOver(data));
    focusWindow();
  });
  // macOS names files by an event, before or after the app is ready.
  app.on('open-file', (event, file) => {
    event.preventDefault();
    openFiles(filesAt(file));
  });
  keepOpened(files);
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(boot).catch(crash);
} else {
  app.quit();
}

function openFiles(opened: readonly string[]): void {
  if (opened.length === 0) return;
  keepOpened(opened);
  sendFilesOpened();
}
