import type { ElectronApplication } from '@playwright/test';

/** Schemes that stay inside the app. */
const INSIDE = /^(app|blob|data|devtools|about):/;
const MAIN_FAILURE = /uncaught|unhandled/i;

/** Writes into `troubles` whatever goes wrong in any window or in the main process, one line each. */
export function watchForTrouble(app: ElectronApplication, troubles: string[]): void {
  const context = app.context();
  context.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (problem) => troubles.push(`page: ${String(problem.error())}`));
  context.on('request', (request) => {
    if (!INSIDE.test(request.url())) troubles.push(`request: ${request.method()} ${request.url()}`);
  });
  app.process().stderr?.on('data', (chunk: Buffer) => {
    for (const line of chunk.toString().split('\n')) {
      if (MAIN_FAILURE.test(line)) troubles.push(`main: ${line}`);
    }
  });
}
