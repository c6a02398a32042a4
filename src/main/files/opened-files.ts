import { app } from 'electron';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { IMPORT_EXTENSIONS, PACKAGE_EXTENSION } from '../../core/casefile/draft';
import type { ChannelResult } from '../../shared/ipc/contract';
import { logError } from '../log';

/** Larger files are not read into memory: more than any document, and less than what would exhaust it. */
const MAX_BYTES = 300 * 1024 ** 2;
/** A folder gives at most so many documents, as when it is dropped on the shelf. */
const MOST_OF_FOLDER = 200;
const DEEPEST_FOLDER = 8;
const READABLE = new Set<string>([...IMPORT_EXTENSIONS, PACKAGE_EXTENSION]);
const IN_ORDER = new Intl.Collator('zh-CN', { numeric: true });

/** What a second start of the app hands to the first. */
const handOverSchema = z.object({ files: z.array(z.string()).readonly() });
export type HandOver = z.infer<typeof handOverSchema>;

const waiting: string[] = [];

/**
 * The files that a command line names, as whole paths; of folders the documents in them. Its program, flags and the
 * app's own folder are none.
 */
export function filesNamed(argv: readonly string[], folder: string): readonly string[] {
  return argv
    .slice(1)
    .filter((argument) => argument !== '' && !argument.startsWith('-'))
    .map((argument) => path.resolve(folder, argument))
    .filter((file) => existsSync(file) && path.resolve(app.getAppPath()) !== file)
    .flatMap((file) => filesAt(file));
}

/** The file of a path, or the documents of the folder that it is; nothing where it can't be read. */
export function filesAt(file: string): readonly string[] {
  try {
    return statSync(file).isDirectory() ? documentsIn(file, 0).slice(0, MOST_OF_FOLDER) : [file];
  } catch (error) {
    logError('files:named', error);
    return [];
  }
}

/** Links are not followed: they lead out of the folder, or round in it. */
function documentsIn(folder: string, depth: number): readonly string[] {
  const files: string[] = [];
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => IN_ORDER.compare(a.name, b.name))) {
    if (files.length >= MOST_OF_FOLDER) break;
    const file = path.join(folder, entry.name);
    if (entry.isDirectory() && depth < DEEPEST_FOLDER) files.push(...documentsIn(file, depth + 1));
    else if (entry.isFile() && READABLE.has(path.extname(entry.name).slice(1).toLowerCase()))
      files.push(file);
  }
  return files;
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
