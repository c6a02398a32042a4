/**
 * What the page may load: its own files, and nothing from anywhere else. Sent with every response, since a
 * worker takes its policy from its own script's response. Inline styles are allowed because React Aria puts
 * one style element into the page; inline scripts never.
 */
const DIRECTIVES: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
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
    'connect-src': `'self' ${server.replace('http:', 'ws:')}`,
  });
}

function write(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}
