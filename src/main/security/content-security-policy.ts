/**
 * The one style element that the page makes itself: React Aria's touch rules for what can be pressed. A new
 * version of React Aria may word it anew; the console then names the new hash, and every end-to-end test fails.
 */
const REACT_ARIA_STYLE = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

/**
 * What the page may load: its own files, and nothing from anywhere else. Sent with every response, since a
 * worker takes its policy from its own script's response. No inline script or style runs; the styles that
 * React sets go through the object model, which the policy does not concern. Workers start by the one trusted
 * types policy, `andu`.
 */
const DIRECTIVES: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': `'self' ${REACT_ARIA_STYLE}`,
  'img-src': "'self' blob: data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'andu',
};

export const CONTENT_SECURITY_POLICY = write(DIRECTIVES);

/**
 * The policy beside a development server, whose page holds an inline script and styles, asks for trusted types
 * of its own, and listens on a web socket. Never sent with a built page.
 */
export function contentSecurityPolicyForDevelopment(server: string): string {
  const { 'require-trusted-types-for': _required, 'trusted-types': _named, ...rest } = DIRECTIVES;
  return write({
    ...rest,
    'script-src': "'self' 'unsafe-inline'",
    'style-src': "'self' 'unsafe-inline'",
    'connect-src': `'self' ${server.replace('http:', 'ws:')}`,
  });
}

function write(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}
