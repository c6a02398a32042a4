import type {} from '../../src/renderer/platform/bridge';
import { expect, test } from './support/app';

// What a page may do that has been taken over by hostile content: nothing beyond its own files.
test.use({
  expectedTrouble: [
    /127\.0\.0\.1:9|Content Security Policy|TrustedScript|TrustedHTML|Trusted Type|404|400|ERR_/i,
  ],
});

test('the page has no Node and reaches only named functions', async ({ andu: { page } }) => {
  const found = await page.evaluate(() => ({
    globals: ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].filter(
      (name) => name in window,
    ),
    bridge: Object.keys(window.andu).sort(),
    isSecure: window.isSecureContext,
  }));
  expect(found).toEqual({
    globals: [],
    bridge: ['invoke', 'onFilesOpened', 'onMenuCommand'],
    isSecure: true,
  });
});

test('what the page changes on the bridge stays in the page', async ({ andu: { page } }) => {
  const kept = await page.evaluate(() => {
    const original = window.andu;
    Reflect.set(window, 'andu', null);
    return window.andu === original;
  });
  expect(kept).toBe(true);
});

test('the window is opened with isolation, sandbox and web security', async ({ andu: { app } }) => {
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    return contents && Reflect.get(contents, 'getLastWebPreferences').call(contents);
  });
  expect(preferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
  });
  expect(preferences).not.toMatchObject({ nodeIntegrationInWorker: true });
});

test('every answer carries the policy and forbids sniffing', async ({ andu: { page } }) => {
  const answers = await page.evaluate(async () => {
    const script = document.querySelector('script[src]')?.getAttribute('src') ?? '';
    const urls = ['app://andu/index.html', new URL(script, location.href).href, 'app://andu/none.js'];
    const responses = await Promise.all(urls.map((url) => fetch(url)));
    return responses.map(({ status, headers }) => ({
      status,
      policy: headers.get('content-security-policy') ?? '',
      sniff: headers.get('x-content-type-options'),
      opener: headers.get('cross-origin-opener-policy'),
    }));
  });
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 404]);
  for (const { policy, sniff, opener } of answers) {
    expect(policy).toMatch(/default-src 'none'; script-src 'self';/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect([sniff, opener]).toEqual(['nosniff', 'same-origin']);
  }
});

test('scripts that are not files of the app do not run', async ({ andu: { page } }) => {
  const outcome = await page.evaluate(async () => {
    const blocked: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective));
    // In a task of its own: what the debugger runs may evaluate text whatever the policy says.
    const attempt = (act: () => unknown) =>
      new Promise((resolve) =>
        setTimeout(() => {
          try {
            resolve(act());
          } catch {
            resolve('refused');
          }
        }),
      );
    const marks = {
      eval: await attempt(() => Reflect.apply(window.eval, window, ['1 + 1'])),
      function: await attempt(() => new Function('return 2')()),
      html: await attempt(() => {
        document.createElement('div').innerHTML = '<b>bold</b>';
        return 'ran';
      }),
      script: await attempt(() => {
        document.createElement('script').text = 'window.inlineRan = true';
        return 'ran';
      }),
      worker: await attempt(() => typeof new Worker('app://andu/index.html')),
    };
    const inline = document.createElement('img');
    inline.setAttribute('src', 'app://andu/none.png');
    await attempt(() => inline.setAttribute('onerror', 'window.inlineRan = true'));
    document.body.append(inline);
    const remote = new Image();
    remote.src = 'http://127.0.0.1:9/a.png';
    await new Promise((resolve) => remote.addEventListener('error', resolve));
    return { marks, blocked, inlineRan: 'inlineRan' in window };
  });
  expect(Object.values(outcome.marks)).toEqual(Array(5).fill('refused'));
  expect(outcome.inlineRan).toBe(false);
  expect(outcome.blocked).toContain('img-src');
});

test('nothing outside the page folder is served, however it is asked for', async ({ andu: { app } }) => {
  const statuses = await app.evaluate(async ({ net }) => {
    const paths = [
      '/../../package.json',
      '/..%2f..%2fpackage.json',
      '/%2e%2e/%2e%2e/package.json',
      '/assets/%2e%2e%2f%2e%2e%2f%2e%2e%2fpackage.json',
      '/..%5c..%5cpackage.json',
      '/%2e%2e%2fmain%2findex.js',
      '/%2e%2e%2fpreload%2findex.cjs',
      '//etc/passwd',
      '/%2fetc%2fhostname.json',
      '/index.html%00.js',
      '/%',
      '/',
    ];
    const asked = await Promise.all(
      paths.map(async (path) => [path, (await net.fetch(`app://andu${path}`)).status] as const),
    );
    const otherHost = await net.fetch('app://other/index.html');
    const post = await net.fetch('app://andu/index.html', { method: 'POST', body: 'x' });
    const fine = await net.fetch('app://andu/index.html');
    return {
      ...Object.fromEntries(asked),
      otherHost: otherHost.status,
      post: post.status,
      fine: fine.status,
    };
  });
  const { fine, ...refused } = statuses;
  expect(fine).toBe(200);
  for (const [path, status] of Object.entries(refused)) expect(status, path).toBe(404);
});

test('storage is kept for good, the clipboard may be written, all else is refused', async ({
  andu: { page },
}) => {
  const permissions = await page.evaluate(async () => {
    const place = new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('granted'),
        ({ code }) => resolve(code),
      ),
    );
    const media = navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'granted',
      () => 'refused',
    );
    const screen = navigator.mediaDevices.getDisplayMedia({ video: true }).then(
      () => 'granted',
      () => 'refused',
    );
    const reading = navigator.clipboard.readText().then(
      () => 'granted',
      () => 'refused',
    );
    return {
      isPersisted: await navigator.storage.persisted(),
      persist: await navigator.storage.persist(),
      notification: Notification.permission,
      asked: await Notification.requestPermission(),
      place: await place,
      media: await media,
      screen: await screen,
      reading: await reading,
      write: (await navigator.permissions.query({ name: 'clipboard-write' as PermissionName })).state,
    };
  });
  expect(permissions).toEqual({
    isPersisted: true,
    persist: true,
    notification: 'denied',
    asked: 'denied',
    place: 1,
    media: 'refused',
    screen: 'refused',
    reading: 'refused',
    write: 'granted',
  });
});
