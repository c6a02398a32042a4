import { app } from 'electron';
import { isTrustedOrigin } from './trusted-origin';

/** Keeps every page where it is: no other origin, no new window, no webview. */
export function denyNavigation(): void {
  app.on('web-contents-created', (_event, contents) => {
    const guard = (event: { preventDefault(): void; readonly url: string }) => {
      if (!isTrustedOrigin(event.url)) event.preventDefault();
    };
    contents.on('will-navigate', guard);
    contents.on('will-frame-navigate', guard);
    contents.on('will-redirect', guard);
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
