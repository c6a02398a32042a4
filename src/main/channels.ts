import { app, shell } from 'electron';
import { setAppearance, systemLanguage } from './appearance';
import { listEmbeddedCases, readEmbeddedCase } from './files/embedded-cases';
import { takeOpened } from './files/opened-files';
import { printWindow } from './files/print-window';
import { saveFile, showSaved } from './files/save-file';
import { savePdf } from './files/save-pdf';
import { applyMenu } from './menu';
import { handle } from './security/ipc';
import { refreshWindow } from './window';

/** Answers every channel of the contract. */
export function registerChannels(): void {
  handle('app:info', () => ({
    version: app.getVersion(),
    electron: process.versions.electron,
    chromium: process.versions.chrome,
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    dataFolder: app.getPath('userData'),
    systemLanguage: systemLanguage(),
  }));
  handle('cases:listEmbedded', listEmbeddedCases);
  handle('cases:readEmbedded', readEmbeddedCase);
  handle('files:save', saveFile);
  handle('files:savePdf', savePdf);
  handle('files:showSaved', showSaved);
  handle('files:takeOpened', takeOpened);
  handle('shell:print', printWindow);
  handle('shell:setAppearance', (next) => {
    setAppearance(next);
    applyMenu();
    refreshWindow();
    return null;
  });
  handle('shell:openDataFolder', async () => {
    const problem = await shell.openPath(app.getPath('userData'));
    if (problem !== '') throw new Error(problem);
    return null;
  });
}
