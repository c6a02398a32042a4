import type { ChannelArgs, ChannelResult } from '../../shared/ipc/contract';
import { logError } from '../log';
import { openedWindow } from '../window';
import { pageFoot } from './page-foot';
import { saveFile } from './save-file';

/** Saves the window as it prints, as a PDF with tags and an outline; paper and margins are the page's own. */
export async function savePdf({
  suggestedName,
  foot,
}: ChannelArgs<'files:savePdf'>[0]): Promise<ChannelResult<'files:savePdf'>> {
  const window = openedWindow();
  if (window === null) return { outcome: 'cancelled' };
  try {
    const pdf = await window.webContents.printToPDF({
      pageSize: 'A4',
      preferCSSPageSize: true,
      displayHeaderFooter: true,
      // An empty template would be replaced by Chromium's own.
      headerTemplate: '<span></span>',
      footerTemplate: pageFoot(foot),
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return await saveFile({
      suggestedName,
      filters: [{ name: 'PDF', extensions: ['pdf'] }],
      bytes: new Uint8Array(pdf),
    });
  } catch (error) {
    logError('files:savePdf', error);
    return { outcome: 'failed', reason: 'write' };
  }
}
