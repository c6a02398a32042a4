import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol } from 'electron';
import { logError } from './log';
import { CONTENT_SECURITY_POLICY } from './security/content-security-policy';

/** Scheme and host are part of the data's format: IndexedDB belongs to this origin for ever. */
export const APP_ORIGIN = 'app://andu';
export const APP_URL = `${APP_ORIGIN}/index.html`;

const ROOT = path.join(import.meta.dirname, '../renderer');

const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
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
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== APP_ORIGIN) return null;
  const name = decode(url.pathname);
  if (name === null || name.includes('\0')) return null;
  const file = path.resolve(ROOT, `.${name}`);
  const inside = path.relative(ROOT, file);
  return inside === '' || inside.startsWith('..') || path.isAbsolute(inside) ? null : file;
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    // A malformed escape names no file of ours.
    return null;
  }
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
