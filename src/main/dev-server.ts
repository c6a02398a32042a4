import { app } from 'electron';

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The development server that electron-vite started, as an origin; `null` in a packaged app always, and for
 * anything that is not on this computer.
 */
export function devServerOrigin(): string | null {
  const address = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
  if (address === undefined || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'http:' && LOOPBACK.has(url.hostname) ? url.origin : null;
}
