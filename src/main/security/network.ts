import { app, session } from 'electron';
import { devServerUrl } from '../window';

/** What may be asked for at all; nothing of it leaves the computer. */
const LOCAL_SCHEMES: ReadonlySet<string> = new Set(['app:', 'blob:', 'data:', 'devtools:']);

/** Cancels every request that is not for the app's own files, whoever makes it. */
export function refuseNetwork(): void {
  const dev = devServerUrl();
  session.defaultSession.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, ({ url }, answer) => {
    const isDev = dev !== undefined && new URL(url).host === new URL(dev).host;
    answer({ cancel: !LOCAL_SCHEMES.has(new URL(url).protocol) && !isDev });
  });
  // The policy of a page says nothing about WebRTC.
  app.on('web-contents-created', (_event, contents) => {
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
}
