import type { Page } from '@playwright/test';
import type { Block } from '../../src/core/text/model';
import { putText } from '../../tests/e2e/support/put-text';
import { buildBareApp } from '../bare-app/build';
import { bundleScript } from '../bundle';
import { launchApp, REPO, withProfile } from '../launch';

/** A window to measure in, and the script that measures there as `anduBench`. */
interface Measured {
  readonly page: Page;
  readonly script: string;
}

const SCRIPT = 'bench/rows/long-text-in-window.ts';

/** Starts Andu with the text as the case `long`. */
export function withReader<T>(
  text: string,
  blocks: readonly Block[],
  act: (measured: Measured) => Promise<T>,
): Promise<T> {
  return withProfile(async (userData) => {
    const app = await launchApp(REPO, userData);
    const page = await app.firstWindow();
    await putText(page, 'long', text, blocks);
    const result = await act({ page, script: await bundleScript(SCRIPT, 'anduBench') });
    await app.close();
    return result;
  });
}

/** Goes where no text is on the page. */
export async function leaveReader(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '/settings';
  });
  await page.locator('[data-block]').first().waitFor({ state: 'detached' });
}

/** Starts a bare window; `words` are the paragraphs of the text as JSON. */
export async function withBareWindow<T>(
  text: string,
  blocks: readonly Block[],
  act: (measured: Measured & { readonly words: string }) => Promise<T>,
): Promise<T> {
  const folder = await buildBareApp();
  return withProfile(async (userData) => {
    const app = await launchApp(folder, userData);
    const page = await app.firstWindow();
    await page.locator('h1').waitFor();
    const words = JSON.stringify(blocks.map(({ start, end }) => text.slice(start, end)));
    const result = await act({ page, script: await bundleScript(SCRIPT, 'anduBench'), words });
    await app.close();
    return result;
  });
}
