import { type Failure, fail, ok, type Result } from '../../core/result';
import { type ChannelArgs, type ChannelResult, FOOT_LENGTH } from '../../shared/ipc/contract';
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

/**
 * Lets a person choose where the window goes as a PDF, as it prints.
 *
 * @param foot a line for the foot of each page
 * @returns its path, or `null` if they thought better
 */
export async function savePdf(suggestedName: string, foot: string): Promise<Result<string | null, Failure>> {
  return pathOf(await bridge.invoke('files:savePdf', { suggestedName, foot: footOf(foot) }));
}

/** Prints the window, with a title above and a line below each page; ends when the system's dialog has. */
export async function printPage(title: string, foot: string): Promise<Result<null, Failure>> {
  const answer = await bridge.invoke('shell:print', { title: footOf(title), foot: footOf(foot) });
  if (!answer.ok) return answer;
  return answer.value === 'failed' ? fail('files.print') : ok(null);
}

function footOf(line: string): string {
  return line.length <= FOOT_LENGTH ? line : `${line.slice(0, FOOT_LENGTH - 1)}…`;
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
