import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundleScript } from '../bundle';
import { REPO } from '../launch';

/** Puts the bare app together: a window with nothing but React in it. Returns its folder. */
export async function buildBareApp(): Promise<string> {
  const source = path.join(REPO, 'bench', 'bare-app');
  const folder = path.join(REPO, '.cache', 'bare-app');
  await mkdir(folder, { recursive: true });
  for (const file of ['main.cjs', 'index.html'])
    await copyFile(path.join(source, file), path.join(folder, file));
  await writeFile(path.join(folder, 'package.json'), '{ "name": "bare", "main": "main.cjs" }\n');
  await writeFile(path.join(folder, 'window.js'), await bundleScript('bench/bare-app/window.ts', 'bare'));
  return folder;
}
