import type { Page } from '@playwright/test';
import type { Block } from '../../src/core/text/model';
import { expect, test } from './support/app';
import { caseText, goTo, markedWords, setLook } from './support/journey';
import { putText } from './support/put-text';
import { violations } from './support/violations';

const LINES = [
  '一、总体情况',
  '某县推进网格化治理[1]，经验见专题网页。',
  '建立三级网格',
  '配备专职人员',
  '指标\t2021年\t2022年',
  '办结率\t95%\t98%',
  '图1 网格示意图',
  '[1] 网格化治理：把辖区划成网格来管理。',
] as const;
const TEXT = LINES.join('\n');
const STARTS = LINES.map((_, index) => LINES.slice(0, index).join('\n').length + (index > 0 ? 1 : 0));
/** One pixel. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

function span(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

function block(index: number, rest: Omit<Block, 'id' | 'start' | 'end'>): Block {
  const start = STARTS[index] ?? 0;
  return { id: `b${index + 1}`, start, end: start + (LINES[index]?.length ?? 0), ...rest };
}

function row(index: number, isHeader: boolean): Block {
  let at = STARTS[index] ?? 0;
  const cells = (LINES[index] ?? '').split('\t').map((words) => {
    const cell = { start: at, end: at + words.length };
    at = cell.end + 1;
    return cell;
  });
  return block(index, { kind: 'table', row: { table: 't1', isHeader, cells } });
}

async function openCase(page: Page): Promise<void> {
  await putText(
    page,
    'parts',
    TEXT,
    [
      block(0, { kind: 'heading', level: 1 }),
      block(1, {
        kind: 'paragraph',
        inlines: [
          { kind: 'noteRef', ...span('[1]'), target: '#b8' },
          { kind: 'link', ...span('专题网页'), target: 'https://example.com/topic' },
        ],
      }),
      block(2, { kind: 'listItem', list: { depth: 0, marker: '1.' } }),
      block(3, { kind: 'listItem', list: { depth: 1, marker: '•' } }),
      row(4, true),
      row(5, false),
      block(6, { kind: 'figure', asset: 'p1' }),
      block(7, { kind: 'footnote' }),
    ],
    [{ id: 'p1', mediaType: 'image/png', base64: PNG }],
  );
  await goTo(page, '/read/parts');
  await expect(caseText(page)).toContainText('经验见专题网页');
  // The picture that comes in moves the words below it.
  await caseText(page)
    .getByRole('img')
    .evaluate(async (image) => {
      if (image instanceof HTMLImageElement) await image.decode();
    });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Drags from the start of one word of the text to the end of another. */
async function dragOver(page: Page, from: string, to: string): Promise<void> {
  const [start, end] = await page.evaluate(
    ([first, last]) => {
      const boxOf = (words: string) => {
        const nodes = document.createTreeWalker(
          document.querySelector('article') ?? document,
          NodeFilter.SHOW_TEXT,
        );
        for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
          const at = node.textContent?.indexOf(words) ?? -1;
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + words.length);
          return range.getBoundingClientRect();
        }
        throw new Error(`Not in the text: ${words}`);
      };
      const a = boxOf(first);
      const b = boxOf(last);
      return [
        { x: a.left + 1, y: a.top + a.height / 2 },
        { x: b.right - 1, y: b.top + b.height / 2 },
      ] as const;
    },
    [from, to] as const,
  );
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2);
  await page.mouse.move(end.x, end.y);
  await page.mouse.up();
}

test('tables, lists, pictures and footnotes look like what they are', async ({ andu }) => {
  const { page } = andu;
  await openCase(page);
  const text = caseText(page);
  await expect(text.getByRole('columnheader', { name: '2022年' })).toBeVisible();
  await expect(text.getByRole('row', { name: '办结率 95% 98%' })).toBeVisible();
  await expect(text.getByRole('listitem').filter({ hasText: '建立三级网格' })).toBeVisible();
  await expect(text.getByRole('img', { name: '图1 网格示意图' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('words are marked across a table, a list and a link as in any text', async ({ andu }) => {
  const { page } = andu;
  await openCase(page);
  // What stands between blocks is not painted.
  await dragOver(page, '经验见', '三级网格');
  await page.keyboard.press('1');
  await expect.poll(() => markedWords(page, 'mark-yellow')).toEqual(['经验见专题网页。', '建立三级网格']);
  await dragOver(page, '2021', '95');
  await page.keyboard.press('2');
  await expect.poll(() => markedWords(page, 'mark-green')).toEqual(['2021年2022年', '办结率95']);
  const stored = () =>
    page.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('andu');
        request.onsuccess = () => resolve(request.result);
      });
      const rows = await new Promise<{ selectors: { exact: string } }[]>((resolve) => {
        const request = db.transaction('annotations').objectStore('annotations').getAll();
        request.onsuccess = () => resolve(request.result);
      });
      db.close();
      return rows.map(({ selectors }) => selectors.exact).sort();
    });
  await expect.poll(stored).toEqual(['2021年\t2022年\n办结率\t95', '经验见专题网页。\n建立三级网格']);
});

test('a footnote opens where it is named, and a link shows its address without going there', async ({
  andu,
}) => {
  const { page, app } = andu;
  await openCase(page);
  await caseText(page).getByRole('link', { name: '[1]' }).click();
  const footnote = page.getByRole('dialog', { name: '脚注' });
  await expect(footnote).toContainText('把辖区划成网格来管理');
  await page.keyboard.press('Escape');
  await expect(footnote).toBeHidden();
  // Tab goes on from there, and not from the beginning of the text.
  await page.keyboard.press('Tab');
  await expect(caseText(page).getByRole('link', { name: '专题网页' })).toBeFocused();

  await page.keyboard.press('Enter');
  const link = page.getByRole('dialog', { name: '链接' });
  await expect(link).toContainText('https://example.com/topic');
  expect(await violations(page)).toEqual([]);
  await link.getByRole('button', { name: '复制链接' }).click();
  await expect(page.getByText('已复制链接')).toBeVisible();
  await expect
    .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
    .toBe('https://example.com/topic');
  expect(app.windows()).toHaveLength(1);
});

test('a picture is enlarged, made larger by key, and closed', async ({ andu }) => {
  const { page } = andu;
  await openCase(page);
  await page.getByRole('button', { name: '放大图片：图1 网格示意图' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: '图1 网格示意图' });
  const picture = dialog.getByRole('img');
  const widthOf = async () => (await picture.boundingBox())?.width ?? 0;
  await expect(picture).toBeVisible();
  const before = await widthOf();
  await page.keyboard.press('+');
  await expect.poll(widthOf).toBeGreaterThan(before);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('all of a text is copied with the words under its pictures once', async ({ andu }) => {
  const { page, app } = andu;
  await openCase(page);
  await expect(caseText(page).getByRole('img', { name: '图1 网格示意图' })).toBeVisible();
  await page.getByRole('region', { name: 'parts' }).press('Control+a');
  await expect.poll(() => page.evaluate(() => String(document.getSelection()))).toContain(LINES[0]);
  await page.evaluate(() => document.execCommand('copy'));
  const copied = () => app.evaluate(({ clipboard }) => clipboard.readText());
  await expect.poll(copied).toContain(LINES[0]);
  expect((await copied()).match(/图1 网格示意图/gu)).toHaveLength(1);
});

test('upright lines stay in the window however many tables stand between them', async ({ andu }) => {
  const { page } = andu;
  const lines = Array.from({ length: 60 }, (_, index) =>
    index % 2 ? '办结率\t98%' : `第${index}段，其后有表。`,
  );
  const blocks: Block[] = [];
  for (const line of lines) {
    const start = (blocks.at(-1)?.end ?? -1) + 1;
    const tab = line.indexOf('\t');
    const own = { id: `b${blocks.length}`, start, end: start + line.length };
    const cells = [
      { start, end: start + tab },
      { start: start + tab + 1, end: own.end },
    ];
    blocks.push(
      tab < 0
        ? { ...own, kind: 'paragraph' }
        : { ...own, kind: 'table', row: { table: own.id, isHeader: false, cells } },
    );
  }
  await putText(page, 'tables', lines.join('\n'), blocks);
  await goTo(page, '/read/tables');
  await setLook(page, (panel) => panel.getByText('竖排').click());
  await expect(caseText(page).getByText('第0段，其后有表。')).toBeInViewport({ ratio: 1 });
});
