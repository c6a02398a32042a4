import { APP_URL } from './app-origin';
import { devServerOrigin } from './dev-server';

/** The address of the one page: the built one, or the development server's. */
export function pageUrl(): string {
  const dev = devServerOrigin();
  return dev === null ? APP_URL : `${dev}/`;
}
