import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol } from 'electron';
import { fileWithin } from './app-files';
import { APP_ORIGIN } from './app-origin';
import { logError } from './log';
import { CONTENT_SECURITY_POLICY } from './security/content-security-policy';

const ROOT = path.join(import.meta.dirname, '../renderer');

const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.bcmap': 'application/octet-stream',
  '.woff2': 'font/woff2',
};

/** Before 'ready': makes `app:` a standard and secure scheme, as IndexedDB needs. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built page, and nothing outside its folder, under `app://andu/`. */
export function serveApp(): void {
  protocol.handle('app', async (request) => {
    const file = fileOf(request);
    const type = file && MIME[path.extname(file)];
    if (!file || !type) return refuse(404);
    try {
      return new Response(await readFile(file), { headers: headers(type) });
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return refuse(404);
      logError('protocol', error);
      return refuse(500);
    }
  });
}

/** The file that a request asks for; `null` where it is not a plain read of something inside the folder. */
function fileOf(request: Request): string | null {
  const { protocol: scheme, host, pathname } = new URL(request.url);
  // Node knows no origin of `app:` URLs ('null'), so it is put together here.
  if (request.method !== 'GET' || `${scheme}//${host}` !== APP_ORIGIN) return null;
  return fileWithin(ROOT, pathname);
}

function headers(type: string): Record<string, string> {
  return {
    'Content-Type': type,
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: headers('text/plain') });
}
