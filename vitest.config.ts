import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: [
      'src/**/*.test.{ts,tsx}',
      'tests/{architecture,hostile,upgrade}/**/*.test.ts',
      'tests/setup/*.test.mjs',
      'bench/**/*.test.ts',
    ],
    // A test that waits longer hangs.
    testTimeout: 20_000,
  },
});
