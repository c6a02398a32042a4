import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type {} from '../../src/renderer/platform/bridge';
import { expect, test } from './support/app';
import { answerSaveDialog } from './support/save-dialog';

test.use({ expectedTrouble: [/files:save/] });

test('a file goes where the person says, and nowhere else', async ({ andu: { app, page, userData } }) => {
  const save = (suggestedName: string) =>
    page.evaluate(
      (name) =>
        window.andu.invoke('files:save', {
          suggestedName: name,
          filters: [{ name: 'Markdown', extensions: ['md'] }],
          bytes: new TextEncoder().encode('勘误'),
        }),
      suggestedName,
    );
  const file = path.join(userData, 'sheet.md');
  await answerSaveDialog(app, file);
  expect(await save('勘误表.md')).toEqual({ ok: true, value: { outcome: 'saved', path: file } });
  expect(await readFile(file, 'utf8')).toBe('勘误');

  await answerSaveDialog(app, null);
  expect(await save('勘误表.md')).toEqual({ ok: true, value: { outcome: 'cancelled' } });

  const folder = path.join(userData, 'folder');
  await mkdir(path.join(folder, 'full'), { recursive: true });
  await answerSaveDialog(app, folder);
  expect(await save('勘误表.md')).toEqual({ ok: true, value: { outcome: 'failed', reason: 'write' } });

  for (const name of ['../x.md', 'a/b.md', 'a\\b.md', '', 'a\0b']) {
    expect(await save(name)).toMatchObject({ ok: false, error: { code: 'ipc.arguments' } });
  }
});
