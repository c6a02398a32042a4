import type { ElectronApplication } from '@playwright/test';

export interface LaunchOptions {
  readonly args?: readonly string[];
  readonly files?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export function launchElectron(folder: string, options?: LaunchOptions): Promise<ElectronApplication>;
