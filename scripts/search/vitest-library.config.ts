import { defineConfig } from 'vitest/config';

/** How the library's own queries are answered, by both ways to search, that the desk writes its files as they are, and that a new library can be begun from it: `npm run test:queries`. Not among the engine's tests, which stand on a library of their own. */
export default defineConfig({
  test: {
    include: [
      'scripts/search/library-queries.test.ts',
      'scripts/check-content/editors-guide.test.ts',
      'scripts/edit/content-form.test.ts',
      'scripts/edit/tidy-file.test.ts',
      'scripts/new/in-this-library.test.ts',
    ],
    environment: 'node',
    // As in vitest.config.ts: the files of a worker share what they have imported. Node runs them itself, for none of these tests puts another module in a module's place.
    maxWorkers: '100%',
    isolate: false,
    experimental: { viteModuleRunner: false, nodeLoader: false },
    // A guard against a hang: no test says how fast the machine is.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
