import { app, dialog, type SaveDialogOptions, shell } from 'electron';
import path from 'node:path';
import type { ChannelArgs, ChannelResult } from '../../shared/ipc/contract';
import { logError } from '../log';
import { openedWindow } from '../window';
import { writeWhole } from './write-whole';

/** Where the last file went that this run saved: the only one that the page can have shown. */
let lastSaved: string | null = null;

/** Asks where to keep a file, and writes it there. The page gets to know the path, but never chooses it. */
export async function saveFile({
  suggestedName,
  filters,
  bytes,
}: ChannelArgs<'files:save'>[0]): Promise<ChannelResult<'files:save'>> {
  const options: SaveDialogOptions = {
    defaultPath: path.join(app.getPath('documents'), suggestedName),
    filters,
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  };
  const parent = openedWindow();
  const { canceled, filePath } = parent
    ? await dialog.showSaveDialog(parent, options)
    : await dialog.showSaveDialog(options);
  if (canceled || filePath === '') return { outcome: 'cancelled' };
  try {
    await writeWhole(filePath, bytes);
    lastSaved = filePath;
    return { outcome: 'saved', path: filePath };
  } catch (error) {
    logError('files:save', error);
    return { outcome: 'failed', reason: problemOf(error) };
  }
}

/** Shows the file saved last in its folder. It is never opened: what a file holds others wrote. */
export function showSaved(): null {
  if (lastSaved !== null) shell.showItemInFolder(lastSaved);
  return null;
}

type SaveProblem = Extract<ChannelResult<'files:save'>, { outcome: 'failed' }>['reason'];

function problemOf(error: unknown): SaveProblem {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'denied';
  return code === 'ENOSPC' || code === 'EDQUOT' ? 'full' : 'write';
}
