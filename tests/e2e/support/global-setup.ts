import { existsSync } from 'node:fs';
import path from 'node:path';
import { hasScreen, startXvfb } from '../../../scripts/display.mjs';
import { REPO } from './repo';

/** Gives the suite a display where the machine has none. Workers inherit the environment set here. */
export default async function globalSetup(): Promise<(() => void) | undefined> {
  if (!existsSync(path.join(REPO, 'out', 'main', 'index.js'))) {
    throw new Error('There is no build to test. Run: npm run build');
  }
  if (hasScreen()) return undefined;
  const { display, stop } = await startXvfb();
  process.env['DISPLAY'] = display;
  return stop;
}
