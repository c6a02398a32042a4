/** The part of the Trusted Types API that is used; TypeScript's DOM library does not have it yet. */
interface TrustedTypePolicies {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): URL };
}

declare global {
  // Pages and workers have it alike.
  var trustedTypes: TrustedTypePolicies;
}

const policy = globalThis.trustedTypes.createPolicy('andu', {
  createScriptURL: (url) => {
    if (new URL(url).origin !== self.location.origin) throw new TypeError(`Not a script of the app: ${url}`);
    return url;
  },
});

/** Starts a module worker from one of the app's own files; the page's policy lets no other script run. */
export function startWorker(url: URL): Worker {
  return new Worker(policy.createScriptURL(url.href), { type: 'module' });
}
