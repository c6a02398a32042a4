import path from 'node:path';

/**
 * The file under `root` that a URL of the app's page names; `null` where the URL's path is malformed or leads
 * out of the folder, however it is written. `pathname` is percent-encoded, as in `URL.pathname`.
 */
export function fileWithin(root: string, pathname: string): string | null {
  const name = decode(pathname);
  // A backslash is a separator on Windows only: refused everywhere, so that every system behaves alike.
  if (name === null || name.includes('\0') || name.includes('\\')) return null;
  const file = path.resolve(root, `.${name}`);
  const inside = path.relative(root, file);
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
