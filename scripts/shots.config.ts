import { defineConfig } from '@playwright/test';

// Draws docs/screenshots, and test-results/shots for looking through: npm run build && npm run shots
export default defineConfig({
  testDir: '../tests/shots',
  outputDir: '../test-results',
  workers: 1,
  timeout: 600_000,
  reporter: 'list',
  globalSetup: '../tests/e2e/support/global-setup.ts',
});
