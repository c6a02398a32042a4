import { expect, test } from './support/app';

test.use({ expectedTrouble: [/ERR_|Failed to load/i] });

test('a page whose process ended is offered again, and comes back', async ({ andu: { app, page } }) => {
  // A page that is lost while it still loads is another case: the load fails.
  await page.getByRole('navigation').first().waitFor();
  const offered = await app.evaluate(async ({ BrowserWindow, dialog }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents) throw new Error('there is no window');
    const isBack = new Promise<void>((resolve) => contents.once('did-finish-load', () => resolve()));
    // Nobody is there to press the button: the first one is Reload.
    const asked = new Promise((resolve) => {
      dialog.showMessageBox = async (...args: unknown[]) => {
        resolve(args.at(-1));
        return { response: 0, checkboxChecked: false };
      };
    });
    contents.forcefullyCrashRenderer();
    const message = await asked;
    await isBack;
    return message;
  });
  expect(offered).toMatchObject({ message: '页面意外结束', buttons: ['重新载入', '退出'] });
  const isNavigable = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        "document.querySelectorAll('nav').length > 0",
      ),
    );
  await expect.poll(isNavigable).toBe(true);
});
