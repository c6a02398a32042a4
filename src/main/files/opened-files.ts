import { existsSync, statSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { ChannelResult } from '../../shared/ipc/contract';
import { logError } from '../log';

/** Larger files are not read into memory: more than any document, and less than what would exhaust it. */
const MAX_BYTES = 300 * 1024 ** 2;

/** What a second start of the app hands to the first. */
const handOverSchema = z.object({ files: z.array(z.string()).readonly() });
export type HandOver = z.infer<typeof handOverSchema>;

const waiting: string[] = [];

/** The files that a command line names, as whole paths. Its program, flags and the app's own folder are none. */
export function filesNamed(argv: readonly string[], folder: string): readonly string[] {
  return argv
    .slice(1)
    .filter((argument) => argument !== '' && !argument.startsWith('-'))
    .map((argument) => path.resolve(folder, argument))
    .filter((file) => existsSync(file) && statSync(file).isFile());
}

/** Keeps files that the system asked to open, until the page takes them. */
export function keepOpened(files: readonly string[]): void {
  waiting.push(...files);
}

/** The files of a second start; none when what it handed over can't be read. */
export function handedOver(data: unknown): readonly string[] {
  const parsed = handOverSchema.safeParse(data);
  return parsed.success ? parsed.data.files : [];
}

/** Gives the next file that the system asked to open, once; `null` when there is none left. */
export async function takeOpened(): Promise<ChannelResult<'files:takeOpened'>> {
  const file = waiting.shift();
  if (file === undefined) return null;
  const name = path.basename(file);
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      if (size > MAX_BYTES) return { name, problem: 'large' };
      return { name, bytes: new Uint8Array(await readFile(handle)) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    logError('files:takeOpened', error);
    return { name, problem: 'unreadable' };
  }
}
