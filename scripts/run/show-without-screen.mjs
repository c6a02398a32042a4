import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { startXvfb } from '../display.mjs';
import { REPO } from '../setup/places.mjs';
import { launchElectron } from './playwright-electron.mjs';

const PICTURE = path.join(REPO, '.cache', 'andu-window.png');
const READABLE_MS = 30_000;

/**
 * Runs the app on a display of its own, writes a picture of its window to a file that it names, and returns
 * when the app has ended.
 *
 * @param {string[]} args flags for the app
 */
export async function showWithoutScreen(args) {
  const { display, stop } = await startXvfb();
  process.on('exit', stop);
  console.log(`There is no screen here: Xvfb was started as display ${display}.`);
  const app = await launchElectron(REPO, { args, env: { DISPLAY: display } });
  app.process().stderr.on('data', (chunk) => process.stderr.write(withoutBusNoise(String(chunk))));
  const isOver = new Promise((resolve) => app.once('close', resolve));
  const page = await app.firstWindow();
  await page.locator('h1, h2, article').first().waitFor({ timeout: READABLE_MS });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  mkdirSync(path.dirname(PICTURE), { recursive: true });
  await page.screenshot({ path: PICTURE });
  console.log(`Andu is running. Its window: ${PICTURE}\nCtrl-C ends it.`);
  await isOver;
}

/** A machine without a screen has no D-Bus either; Chromium says so a dozen times. */
function withoutBusNoise(text) {
  return text
    .split('\n')
    .filter(
      (line) =>
        !/ERROR:(bus|object_proxy)\.cc|Debugger (listening|attached|ending)|nodejs\.org\/en\/docs\/inspector/.test(
          line,
        ),
    )
    .join('\n');
}
