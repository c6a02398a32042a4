import path from 'node:path';
import { app } from 'electron';

/** Where a file or folder of `resources/` is, in a packaged app and in a source tree. */
export function resourcePath(...names: readonly string[]): string {
  const root = app.isPackaged ? process.resourcesPath : path.join(app.getAppPath(), 'resources');
  return path.join(root, ...names);
}
