import { fillShelf } from '../../tests/e2e/support/fill-shelf';
import { buildBareApp } from '../bare-app/build';
import { bundleScript } from '../bundle';
import type { Row } from '../figure';
import { launchApp, REPO, withProfile } from '../launch';
import { scrollFigures } from './frames';
import type { ShelfTimes } from './shelf-in-window';

/** Five thousand cases on the shelf, scrolled, beside a plain page of as many boxes with nothing but titles. */
const CASES = 5000;

export const shelfRow: Row = async () => {
  const plain = await measureBare();
  const ours = await measureOurs();
  const count = CASES.toLocaleString('en');
  return [
    {
      name: `shelf of ${count} cases opened, beside a plain page`,
      unit: 'ms',
      ours: ours.openMs,
      reference: plain.openMs,
    },
    ...scrollFigures(`${count} cases, wheel`, ours.wheel, plain.wheel),
    ...scrollFigures(`${count} cases, scroll bar dragged`, ours.drag, plain.drag),
  ];
};

function measureOurs(): Promise<ShelfTimes> {
  return withProfile(async (userData) => {
    const app = await launchApp(REPO, userData);
    const page = await app.firstWindow();
    await fillShelf(page, CASES);
    const script = await bundleScript('bench/rows/shelf-in-window.ts', 'anduBench');
    // A script tag would be against the app's policy; what the debugger evaluates is not subject to it.
    const times: ShelfTimes = await page.evaluate(`${script}; anduBench.timeShelf()`);
    await app.close();
    return times;
  });
}

async function measureBare(): Promise<ShelfTimes> {
  const folder = await buildBareApp();
  return withProfile(async (userData) => {
    const app = await launchApp(folder, userData);
    const page = await app.firstWindow();
    await page.locator('h1').waitFor();
    const script = await bundleScript('bench/rows/shelf-in-window.ts', 'anduBench');
    const titles = Array.from({ length: CASES }, (_, index) => `某县第${index % 97}号经验：样例${index + 1}`);
    const times: ShelfTimes = await page.evaluate(`${script}; anduBench.timeBare(${JSON.stringify(titles)})`);
    await app.close();
    return times;
  });
}
