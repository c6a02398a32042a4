import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { test } from '../e2e/support/app';
import { REPO } from '../e2e/support/repo';
import { SCREENS } from './screens';

const LOOKS = {
  light: 'paper',
  sepia: 'sepia',
  night: 'night',
} as const;
const LANGUAGES = [
  { language: 'zh-CN', suffix: 'zh', looks: ['light', 'sepia', 'night'] },
  { language: 'en', suffix: 'en', looks: ['light', 'night'] },
] as const;

for (const { language, suffix, looks } of LANGUAGES) {
  test.describe(language, () => {
    test.use({ language });

    test(`every screen in ${language}`, async ({ andu }) => {
      await setWindowSize(andu.app, 1280, 800);
      for (const look of looks) {
        await chooseTheme(andu.page, themeName(language, LOOKS[look]));
        for (const { name, route, arrange, restore, isKept } of SCREENS) {
          await goTo(andu.page, route);
          await arrange?.(andu.page);
          const folder = isKept && look !== 'sepia' ? ['docs', 'screenshots'] : ['test-results', 'shots'];
          const file = path.join(REPO, ...folder, `${name}-${suffix}-${look}.png`);
          await andu.page.screenshot({ path: file, animations: 'disabled' });
          await restore?.(andu.page);
        }
      }
    });
  });
}

async function setWindowSize(app: ElectronApplication, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  );
}

async function chooseTheme(page: Page, name: string): Promise<void> {
  await goTo(page, '/settings');
  await page.getByText(name, { exact: true }).first().click();
}

/** Shows a route and waits until its fonts and its first heading are there. */
async function goTo(page: Page, route: string): Promise<void> {
  // What the last picture opened, such as the cheat sheet, stays open over a change of place.
  await page.keyboard.press('Escape');
  await page.evaluate((hash) => {
    location.hash = hash;
  }, route);
  await page.locator('h1').first().waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // The pointer of the last click would leave a hover behind.
  await page.mouse.move(0, 0);
}

function themeName(language: string, theme: string): string {
  const file = path.join(REPO, 'resources', 'locales', language, 'settings.json');
  const texts: { theme: Record<string, string> } = JSON.parse(readFileSync(file, 'utf8'));
  return texts.theme[theme] ?? theme;
}
