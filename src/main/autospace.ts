import { app } from 'electron';

/** Chromium's first major in which `text-autospace` is on by itself. */
const ON_BY_ITSELF = 140;

/**
 * Lets older Chromiums put space between Chinese and Latin letters, which they can but keep behind a switch. To be
 * called before Electron is ready.
 */
export function enableAutospace(): void {
  if (Number.parseInt(process.versions.chrome, 10) >= ON_BY_ITSELF) return;
  app.commandLine.appendSwitch('enable-blink-features', 'CSSTextAutoSpace');
}
