import { app } from 'electron';
import { pageUrl } from '../page-url';

/** Keeps every page where it is: no other address, no new window, no webview. */
export function denyNavigation(): void {
  app.on('web-contents-created', (_event, contents) => {
    const guard = (event: { preventDefault(): void; readonly url: string }) => {
      // Another file of the app is refused too: it would stand in the window in place of the app.
      if (event.url.split('#', 1)[0] !== pageUrl()) event.preventDefault();
    };
    contents.on('will-navigate', guard);
    contents.on('will-frame-navigate', guard);
    contents.on('will-redirect', guard);
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
