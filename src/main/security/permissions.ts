import { session } from 'electron';
import { isTrustedOrigin } from './trusted-origin';

/**
 * Electron grants every permission unless told otherwise. Andu needs storage that is not evicted, and to
 * write to the clipboard; all else is refused.
 */
const ALLOWED: ReadonlySet<string> = new Set(['persistent-storage', 'clipboard-sanitized-write']);

/** Refuses every permission but those, on requests and on checks alike, and every device. */
export function limitPermissions(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler(
    (_contents, permission, answer, { requestingUrl, isMainFrame }) => {
      answer(ALLOWED.has(permission) && isMainFrame && isTrustedOrigin(requestingUrl));
    },
  );
  defaultSession.setPermissionCheckHandler((_contents, permission, origin, { isMainFrame }) => {
    return ALLOWED.has(permission) && isMainFrame && isTrustedOrigin(origin);
  });
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.setDisplayMediaRequestHandler(null);
}
