import type { Locator } from '@playwright/test';
import type { Block } from '../../src/core/text/model';
import { expect, test } from './support/app';
import { caseText, findWords, goTo, markedWords, markWords } from './support/journey';
import { putText } from './support/put-text';
import { violations } from './support/violations';

test('the outline tells annotations and time left, and jumps are gone back along by key', async ({
  andu,
}) => {
  const { page } = andu;
  await markWords(page, '把旗帜鲜明讲政治贯穿思想建设', '1', 'mark-yellow');
  const outline = page.getByRole('navigation', { name: '目录' });
  await expect(outline.getByText('1 处批注')).toBeVisible();
  await expect(outline.getByText(/读完约需 \d+ 分钟/)).toBeVisible();
  const back = page.getByRole('button', { name: /^返回跳转前/ });
  const forward = page.getByRole('button', { name: /^前进/ });
  await expect(back).toBeDisabled();

  const words = caseText(page).getByText('把旗帜鲜明讲政治贯穿思想建设');
  await outline.getByRole('button').first().click();
  await expect(words).not.toBeInViewport();
  await expect(back).toBeEnabled();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(words).toBeInViewport();
  await forward.press('Enter');
  await expect(words).not.toBeInViewport();
  await expect(forward).toBeDisabled();
  expect(await violations(page)).toEqual([]);
});

test('the outline of a text of a thousand headings shows where one is', async ({ andu }) => {
  const { page } = andu;
  const lines = Array.from({ length: 2000 }, (_, index) =>
    index % 2 === 0 ? `第${index / 2 + 1}节 工作要点` : '围绕中心、建设队伍、服务群众。'.repeat(6),
  );
  let at = 0;
  const blocks = lines.map((line, index): Block => {
    const span = { id: `b${index}`, start: at, end: at + line.length };
    at += line.length + 1;
    return index % 2 === 0 ? { ...span, kind: 'heading', level: 1 } : { ...span, kind: 'paragraph' };
  });
  await putText(page, 'sections', lines.join('\n'), blocks);
  await goTo(page, '/read/sections');
  const outline = page.getByRole('navigation', { name: '目录' });
  await page.getByRole('region', { name: 'sections' }).press('End');
  await expect(outline.locator('[aria-current]')).toContainText(/第(9\d\d|1000)节/);
  await expect(outline.locator('[aria-current]')).toBeInViewport({ ratio: 0.9 });
  // Also when the list is moved by hand, once it rests; and what is drawn then stays, as its rows become known.
  await atRest(outline);
  await outline.evaluate((element) => element.scrollTo(0, element.scrollHeight / 2));
  await atRest(outline);
  const inTheMiddle = () =>
    outline.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      // The middle may lie in the gap between two rows: then the row just below it counts.
      const rows = [0, 10].map((below) =>
        document.elementFromPoint(left + width / 2, top + height / 2 + below)?.closest('button'),
      );
      return rows.find((row) => row)?.textContent ?? '';
    });
  await expect.poll(inTheMiddle).toMatch(/第(49|50|51)\d节/);
});

/** Waits until a scroller has stood still, with all in it as high as before, for half a second's frames. */
async function atRest(scroller: Locator): Promise<void> {
  await scroller.evaluate(async (element) => {
    let before = '';
    for (let still = 0; still < 30; still += 1) {
      await new Promise(requestAnimationFrame);
      const now = `${element.scrollTop} ${element.scrollHeight}`;
      if (now !== before) still = 0;
      before = now;
    }
  });
}

test('annotations and hits are marked along the scroll bar', async ({ andu }) => {
  const { page } = andu;
  const strip = page.locator('[data-scroll-marks]');
  const painted = () =>
    strip.evaluate((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) return 0;
      const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return data.filter((value, index) => index % 4 === 3 && value > 0).length;
    });
  await strip.waitFor();
  expect(await painted()).toBe(0);
  await markWords(page, '把旗帜鲜明讲政治贯穿思想建设', '2', 'mark-green');
  await expect.poll(painted).toBeGreaterThan(0);
  const before = await painted();
  await findWords(page, '党建');
  await expect.poll(painted).toBeGreaterThan(before);
});

test('a ruler and a dimmed page help to keep to the line', async ({ andu }) => {
  const { page } = andu;
  await page.getByRole('button', { name: '版式' }).click();
  await page.getByText('阅读标尺').click();
  await page.getByText('当前段').click();
  await page.keyboard.press('Escape');
  // The button that opened the panel has the focus again, and its tip is out.
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.getByRole('tooltip')).toBeHidden();
  await expect(page.locator('[data-ruler]')).toBeVisible();
  const lit = () => markedWords(page, 'focus');
  await expect.poll(async () => (await lit()).length).toBe(1);
  const first = await lit();
  expect(await violations(page)).toEqual([]);
  await page.mouse.wheel(0, 2000);
  await expect.poll(lit).not.toEqual(first);
  const isInView = () =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('focus') ?? [];
      const box = range instanceof Range ? range.getBoundingClientRect() : null;
      return box !== null && box.bottom > 0 && box.top < window.innerHeight;
    });
  await expect.poll(isInView).toBe(true);
});
