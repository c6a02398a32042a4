import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { hasScreen, startXvfb } from '../scripts/display.mjs';
import { launchElectron } from '../scripts/run/playwright-electron.mjs';

/** The checkout. */
export const REPO = path.resolve(import.meta.dirname, '..');

/** Starts Xvfb where there is no screen. Returns what ends it. */
export async function prepareDisplay(): Promise<() => void> {
  if (hasScreen()) return () => undefined;
  const { display, stop } = await startXvfb();
  process.env['DISPLAY'] = display;
  return stop;
}

/** Starts the app in `folder` on the profile `userData`. */
export function launchApp(folder: string, userData: string): Promise<ElectronApplication> {
  return launchElectron(folder, { args: ['--lang=zh-CN'], env: { ANDU_USER_DATA: userData } });
}

/** Runs `act` with a profile folder that is gone afterwards. */
export async function withProfile<T>(act: (userData: string) => Promise<T>): Promise<T> {
  const userData = await mkdtemp(path.join(tmpdir(), 'andu-bench-'));
  try {
    return await act(userData);
  } finally {
    await rm(userData, { recursive: true, force: true, maxRetries: 5 });
  }
}
