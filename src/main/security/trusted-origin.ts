import { APP_ORIGIN } from '../protocol';
import { devServerUrl } from '../window';

/** Says whether a URL or an origin is the app's own page. */
export function isTrustedOrigin(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host } = new URL(url);
  const dev = devServerUrl();
  return `${protocol}//${host}` === APP_ORIGIN || (dev !== undefined && host === new URL(dev).host);
}
