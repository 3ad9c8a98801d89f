/** Four groups of tests, one after the other: pure ones in parallel, those that share the Neo4j database in a row, the explorer in a browser, then the package itself. */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const engineTests = ['tests/**/*.engine.test.ts', 'tests/graph/engine-*.test.ts'];
const browserTests = ['tests/explorer/**/*.browser.test.ts'];
const packagingTests = ['tests/packaging/**/*.test.ts'];

export default defineConfig({
  // One build of graphql for the code under test and for Apollo Server, which requires it.
  resolve: {
    alias: [
      { find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') },
      // As users import it; the built one is tested with the package.
      { find: /^mandategraph\/client$/, replacement: fileURLToPath(new URL('web/client/index.ts', import.meta.url)) },
    ],
  },
  test: {
    environment: 'node',
    setupFiles: ['tests/support/fast-check-setup.ts'],
    // Generous, because a slow shared machine must not look like a broken program.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    teardownTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...engineTests, ...browserTests, ...packagingTests],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          include: engineTests,
          testTimeout: 180_000,
          hookTimeout: 300_000,
          globalSetup: ['tests/support/neo4j-global-setup.ts'],
          // One database for all of them: each file finds it empty or empties it, so no two may run at once.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: browserTests,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          globalSetup: ['tests/support/neo4j-global-setup.ts', 'tests/explorer/support/browser-global-setup.ts'],
          // They share the database of the engine tests, and a browser takes more than one processor by itself.
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'packaging',
          include: packagingTests,
          fileParallelism: false,
          testTimeout: 300_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
