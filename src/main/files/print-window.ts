import type { ChannelArgs, ChannelResult } from '../../shared/ipc/contract';
import { openedWindow } from '../window';

/** What Electron gives as the reason where a person closed the dialog. */
const CANCELLED = /cancel/iu;

/**
 * Prints the window by the system's dialog. Chromium's own lines above and below each page are used: a title, and
 * a foot with the page's number.
 */
export function printWindow({
  title,
  foot,
}: ChannelArgs<'shell:print'>[0]): Promise<ChannelResult<'shell:print'>> {
  return new Promise((resolve) => {
    const window = openedWindow();
    if (window === null) {
      resolve('cancelled');
      return;
    }
    window.webContents.print({ printBackground: true, header: title, footer: foot }, (isDone, reason) => {
      resolve(isDone ? 'printed' : CANCELLED.test(reason) ? 'cancelled' : 'failed');
    });
  });
}
