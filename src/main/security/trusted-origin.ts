import { devServerOrigin } from '../dev-server';
import { APP_ORIGIN } from '../app-origin';

/** Says whether a URL or an origin is the app's own page (or, in development, its development server). */
export function isTrustedOrigin(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  // Node knows no origin of `app:` URLs ('null'), so it is put together here.
  const origin = `${protocol}//${host}`;
  return origin === APP_ORIGIN || origin === devServerOrigin();
}
