import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** One copy of graphql-js: Node gives packages the CommonJS build, so our own code takes that too, as it does when built. */
const resolve = { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] };

/** Files that change the database. */
const ALONE = 'tests/**/*.alone.test.ts';

/** Faults that take seconds; how soon all is well again is part of what they show, so nothing else runs beside them. */
const QUICK_FAULTS = 'tests/faults/*.quick.test.ts';

/** Both projects take the one server of the run, whichever asks first. */
const ON_DATABASE = {
  globalSetup: ['tests/support/global-setup.ts'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  test: {
    projects: [
      // Pure functions have nothing to keep apart: each module is loaded once for many files.
      { resolve, test: { name: 'unit', isolate: false, include: ['tests/unit/**/*.test.ts'] } },
      // Types, lint, generated files, the seed: what is promised about the files themselves.
      { resolve, test: { name: 'checks', include: ['tests/checks/**/*.test.ts'], testTimeout: 120_000 } },
      // Whole corpora, minutes long; `npm run test:full` runs them, and their last results lie beside them.
      {
        resolve,
        test: {
          name: 'full',
          include: ['tests/{full,faults}/**/*.test.ts'],
          ...ON_DATABASE,
          fileParallelism: false,
        },
      },
      // What is measured without peers, one file at a time: `npm run bench -- --file verdicts`.
      { resolve, test: { name: 'bench', include: [], benchmark: { include: ['tests/bench/*.bench.ts'] } } },
      // Generated graphs of many times the seed, each on a database of its own; `npm run scale` runs them.
      { resolve, test: { name: 'scale', include: ['tests/bench/*.scale.ts'] } },
      {
        resolve,
        test: {
          ...ON_DATABASE,
          name: 'integration',
          include: ['tests/{integration,http,browser}/**/*.test.ts'],
          exclude: [ALONE],
          maxWorkers: 2,
          // Half a minute less: what many files load is loaded once by each worker.
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
      // One database serves all: a file that changes it must not be seen by another, so these run after the others.
      {
        resolve,
        test: {
          ...ON_DATABASE,
          name: 'alone',
          include: [ALONE, QUICK_FAULTS],
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
