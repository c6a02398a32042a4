import { defineConfig } from '@playwright/test';

// One worker: windows that compete for two cores make timings lie. No retries: a flaky test is a bug.
export default defineConfig({
  testDir: 'tests/e2e',
  workers: 1,
  retries: 0,
  // How long something takes is the bench's to say: here these only end what hangs, on a busy computer too.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  globalSetup: './tests/e2e/support/global-setup.ts',
  outputDir: 'test-results',
});
