import { expect, test } from './support/app';
import { caseText, markedWords, pointOf } from './support/journey';
import { violations } from './support/violations';

test('term notes and errata are gone through by key alone', async ({ andu }) => {
  const { page } = andu;
  await caseText(page).waitFor();
  await page.keyboard.press('t');
  const note = page.getByRole('dialog');
  await expect(note).toBeFocused();
  await expect.poll(() => markedWords(page, 'mark-pointed')).toEqual(['中央']);
  await expect(note).toHaveAccessibleName('勘误');
  await page.keyboard.press('t');
  await expect(note).toHaveAccessibleName('词语注释');
  await expect(note).toBeFocused();
  await expect(note).toContainText('国家机关党的建设工作会议');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Shift+T');
  await expect.poll(() => markedWords(page, 'mark-pointed')).toEqual(['中央']);
  // Around the beginning to the last one, which is out of view.
  await page.keyboard.press('Shift+T');
  await expect(note).toContainText(/./u);
  const words = () => markedWords(page, 'mark-pointed');
  await expect.poll(words).not.toEqual(['中央']);
  await expect(note).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(page.getByRole('region', { name: /安徽芜湖市委办公室/ })).toBeFocused();
  await expect.poll(words).toEqual([]);
});

test('a note follows the pointer, and stays while the pointer is in it', async ({ andu }) => {
  const { page } = andu;
  const { x, y } = await pointOf(page, '五个坚持');
  await page.mouse.move(x, y);
  const note = page.getByRole('dialog');
  await expect(note).toContainText('五个坚持');
  const box = await note.boundingBox();
  if (!box) throw new Error('The note has no box');
  // At once: on the way the note goes after a quarter of a second.
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect(note).toBeVisible();
  await page.mouse.move(5, 5);
  await expect(note).toBeHidden();
});
