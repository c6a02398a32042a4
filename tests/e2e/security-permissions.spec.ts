import { expect, test } from './support/app';

const REFUSED = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'] as const;

test('every permission is refused where the page only checks it', async ({ andu: { page } }) => {
  const states = await page.evaluate(
    (names) =>
      Promise.all(
        names.map(async (name) => {
          // Chromium knows more names than the types do.
          const { state } = await navigator.permissions.query({ name: name as PermissionName });
          return [name, state];
        }),
      ),
    REFUSED,
  );
  expect(states).toEqual(REFUSED.map((name) => [name, 'denied']));
});

test('no device can be chosen', async ({ andu: { page } }) => {
  const outcomes = await page.evaluate(() => {
    const devices: Record<string, unknown> = {
      usb: Reflect.get(navigator, 'usb'),
      hid: Reflect.get(navigator, 'hid'),
      serial: Reflect.get(navigator, 'serial'),
    };
    const lists = Object.entries(devices).map(async ([name, device]) => {
      if (typeof device !== 'object' || device === null) return [name, 'absent'];
      const ask = Reflect.get(device, name === 'serial' ? 'getPorts' : 'getDevices');
      const found: unknown[] = await Reflect.apply(ask, device, []);
      return [name, found.length];
    });
    return Promise.all(lists);
  });
  expect(outcomes).toEqual([
    ['usb', 0],
    ['hid', 0],
    ['serial', 0],
  ]);
});

test('a page of another origin gets nothing of what the app is allowed', async ({ andu: { app } }) => {
  const states = await app.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
    await window.loadURL('data:text/html,<p>foreign</p>');
    const states = await window.webContents.executeJavaScript(
      `Promise.all(['persistent-storage', 'clipboard-write'].map((name) =>
        navigator.permissions.query({ name }).then(({ state }) => state, () => 'refused')))`,
    );
    window.destroy();
    return states;
  });
  expect(states).not.toContain('granted');
});
