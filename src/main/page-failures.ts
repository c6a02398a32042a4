import { app, type BrowserWindow, dialog } from 'electron';
import { appearance } from './appearance';
import { crash } from './crash';
import { logError } from './log';
import { menuTexts } from './menu-texts';

/** Chromium's number for a load that another one replaced, as a reload does: no failure. */
const ERR_ABORTED = -3;

/** Never leaves a window empty without a word: when its page can't be loaded, or its process is gone. */
export function watchPage(window: BrowserWindow): void {
  const { webContents } = window;
  webContents.on('did-fail-load', (_event, code, description, url, isMainFrame) => {
    if (isMainFrame && code !== ERR_ABORTED) crash(new Error(`${description} (${code}): ${url}`));
  });
  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    logError('page', `its process is gone: ${reason}, exit code ${exitCode}`);
    void offerReload(window);
  });
}

/** Every change was stored when it was made, so that a new process shows all of it. */
async function offerReload(window: BrowserWindow): Promise<void> {
  const { title, text, reload, quit } = menuTexts(appearance().language).pageGone;
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: title,
    detail: text,
    buttons: [reload, quit],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  if (response === 0) window.webContents.reload();
  else app.quit();
}
