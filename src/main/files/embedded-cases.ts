import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { resourcePath } from './resources';

/** The ids of the case packages that ship with the app, in order. */
export async function listEmbeddedCases(): Promise<string[]> {
  const entries = await readdir(resourcePath('cases'), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The files of an embedded package as text, by name. The id's form leaves no way out of the folder. */
export async function readEmbeddedCase(id: string): Promise<Record<string, string>> {
  const folder = path.join(resourcePath('cases'), id);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const files = names.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(files));
}
