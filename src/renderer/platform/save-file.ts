import { type Failure, fail, ok, type Result } from '../../core/result';
import type { ChannelArgs, ChannelResult } from '../../shared/ipc/contract';
import { bridge } from './bridge';

export type FileToSave = ChannelArgs<'files:save'>[0];

/** Characters that some system forbids in a file's name. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]+/gu;

/** A title made fit for a file's name on every system: at most 80 characters before the ending. */
export function fileName(title: string, extension: string): string {
  const name = [...title.replace(FORBIDDEN, ' ').trim()].slice(0, 80).join('').trim();
  return `${name === '' ? 'andu' : name}.${extension}`;
}

/** Lets a person choose where a file goes, and writes it. @returns its path, or `null` if they thought better */
export async function saveFile(file: FileToSave): Promise<Result<string | null, Failure>> {
  return pathOf(await bridge.invoke('files:save', file));
}

/** Lets a person choose where the window goes as a PDF, as it prints. @returns its path, or `null` if they thought better */
export async function savePdf(suggestedName: string): Promise<Result<string | null, Failure>> {
  return pathOf(await bridge.invoke('files:savePdf', { suggestedName }));
}

/** Shows the file saved last in its folder. Main knows which it is: a page names no path. */
export async function showSavedFile(): Promise<void> {
  await bridge.invoke('files:showSaved');
}

function pathOf(answer: Result<ChannelResult<'files:save'>, Failure>): Result<string | null, Failure> {
  if (!answer.ok) return answer;
  switch (answer.value.outcome) {
    case 'saved':
      return ok(answer.value.path);
    case 'cancelled':
      return ok(null);
    case 'failed':
      return fail(`files.${answer.value.reason}`);
  }
}
