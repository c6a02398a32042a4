import type { Row } from '../figure';
import { bundleScript } from '../bundle';
import { launchApp, REPO, withProfile } from '../launch';
import type { RowFigures } from '../../src/renderer/data/measure-rows';

/** 20,000 reading events, written and read in the app's own window by our commands and by raw IndexedDB. */
const ROWS = 20_000;

export const databaseRow: Row = () =>
  withProfile(async (userData) => {
    const script = await bundleScript('bench/rows/database-in-window.ts', 'anduBench');
    const app = await launchApp(REPO, userData);
    const page = await app.firstWindow();
    await page.locator('h1').first().waitFor();
    // A script tag would be against the app's policy; what the debugger evaluates is not subject to it.
    const { andu, raw }: RowFigures = await page.evaluate(`${script}; anduBench.measureInWindow(${ROWS})`);
    await app.close();
    return [
      {
        name: '20,000 rows written, beside raw IndexedDB',
        unit: 'ms',
        ours: andu.writeMs,
        reference: raw.writeMs,
      },
      {
        name: '20,000 rows read, beside raw IndexedDB',
        unit: 'ms',
        ours: andu.readMs,
        reference: raw.readMs,
      },
    ];
  });
