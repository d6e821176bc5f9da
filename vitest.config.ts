import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      // Types, lint, generated files, the seed: what is promised about the files themselves.
      { test: { name: 'checks', include: ['tests/checks/**/*.test.ts'], testTimeout: 120_000 } },
      {
        test: {
          name: 'integration',
          include: ['tests/{integration,http,browser}/**/*.test.ts'],
          globalSetup: ['tests/support/global-setup.ts'],
          // One database serves all: a file that changes it must not be seen by another.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
