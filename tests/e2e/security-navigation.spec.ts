import { createServer, type Server } from 'node:http';
import type {} from '../../src/renderer/platform/bridge';
import { expect, test } from './support/app';

test.use({ expectedTrouble: [/Content Security Policy|ERR_|Not allowed|127\.0\.0\.1|navigate/i] });

// A server on this computer that no navigation may reach.
let server: Server;
let hits: string[];
let away: string;

test.beforeEach(async () => {
  hits = [];
  server = createServer((request, response) => {
    hits.push(`${request.method} ${request.url}`);
    response.end('<h1>away</h1>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  away = `http://127.0.0.1:${address.port}`;
});
test.afterEach(() => new Promise((resolve) => server.close(resolve)));

test('nothing takes the place of the app in its window, not even a file of its own', async ({
  andu: { page },
}) => {
  await page.evaluate(() => Reflect.set(window, 'isFirstPage', true));
  const script = await page.evaluate(() => document.querySelector('script[src]')?.getAttribute('src') ?? '');
  const urls = [
    away,
    `${away}/?next=app://andu/index.html`,
    `${away}/#app://andu/index.html`,
    'https://example.com/',
    'file:///etc/hostname',
    'data:text/html,<h1>away</h1>',
    'app://other/index.html',
    'app://andu@127.0.0.1/index.html',
    'app://andu.example/index.html',
    'no-such-page.html',
    '../package.json',
    script,
    'index.html?other',
    'javascript:document.body.remove()',
    'blob:app://andu/0b0f6d6e-6f0a-4a54-8f4d-4f4c0f1a0001',
    'devtools://devtools/bundled/inspector.html',
    'view-source:app://andu/index.html',
    'chrome://version/',
  ];
  for (const url of urls) {
    await page.evaluate((target) => {
      for (const where of ['_self', '_top', '_blank']) {
        const link = Object.assign(document.createElement('a'), { href: target, target: where });
        document.body.append(link);
        link.click();
        link.remove();
      }
      location.assign(target);
    }, url);
    // A question that goes through main and back: a navigation would have been decided by then.
    const isSame = await page
      .evaluate(async () => {
        const answer = await window.andu.invoke('app:info');
        return answer.ok && Reflect.get(window, 'isFirstPage') === true;
      })
      .catch((error: Error) => error.message);
    expect(isSame, url).toBe(true);
  }
  expect(new URL(page.url()).pathname).toBe('/index.html');
  expect(await page.locator('body').count()).toBe(1);
  expect(hits).toEqual([]);
});

test('no form, no refresh and no window of the app itself leads away', async ({ andu: { app, page } }) => {
  const opened = await page.evaluate((target) => {
    const form = Object.assign(document.createElement('form'), { action: `${target}/form`, method: 'post' });
    document.body.append(form);
    form.submit();
    const refresh = Object.assign(document.createElement('meta'), { content: `0;url=${target}/refresh` });
    refresh.httpEquiv = 'refresh';
    document.head.append(refresh);
    return [window.open('app://andu/index.html'), window.open('about:blank'), window.open(target)];
  }, away);
  expect(opened).toEqual([null, null, null]);
  expect((await page.evaluate(() => window.andu.invoke('app:info'))).ok).toBe(true);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(page.url()).toMatch(/^app:\/\/andu\/index\.html/);
  expect(hits).toEqual([]);
});

test('the page goes from place to place by its hash, and may load itself again', async ({
  andu: { page },
}) => {
  await page.evaluate(() => {
    location.hash = '#/settings';
  });
  await expect(page).toHaveURL('app://andu/index.html#/settings');
  await Promise.all([page.waitForEvent('load'), page.evaluate(() => location.reload())]);
  await expect(page).toHaveURL('app://andu/index.html#/settings');
  await expect(page.getByRole('navigation').first()).toBeVisible();
});
