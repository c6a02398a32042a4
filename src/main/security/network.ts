import { app, session } from 'electron';
import { devServerOrigin } from '../dev-server';
import { contentSecurityPolicyForDevelopment } from './content-security-policy';

/** What may be asked for at all; nothing of it leaves the computer. */
const LOCAL_SCHEMES: ReadonlySet<string> = new Set(['app:', 'blob:', 'data:', 'devtools:']);

/** Cancels every request that is not for the app's own files, whoever makes it. */
export function refuseNetwork(): void {
  const { defaultSession } = session;
  const dev = devServerOrigin();
  defaultSession.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, ({ url }, answer) => {
    answer({ cancel: !isLocal(url) && !isDevServer(url, dev) });
  });
  if (dev !== null) {
    defaultSession.webRequest.onHeadersReceived(({ responseHeaders }, answer) => {
      const policy = contentSecurityPolicyForDevelopment(dev);
      answer({ responseHeaders: { ...responseHeaders, 'Content-Security-Policy': [policy] } });
    });
  }
  // The spell checker would look for its dictionaries on the network.
  defaultSession.setSpellCheckerEnabled(false);
  // The policy of a page says nothing about WebRTC.
  app.on('web-contents-created', (_event, contents) => {
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
}

function isLocal(url: string): boolean {
  return URL.canParse(url) && LOCAL_SCHEMES.has(new URL(url).protocol);
}

/** The server itself, and its `ws:` for hot replacement. */
function isDevServer(url: string, dev: string | null): boolean {
  return dev !== null && URL.canParse(url) && new URL(url).host === new URL(dev).host;
}
