import { defineConfig } from 'vitest/config';

/** How the library's own queries are answered, by both ways to search, and that the desk writes its files as they are: `npm run test:queries`. Not among the engine's tests, which stand on a library of their own. */
export default defineConfig({
  test: {
    include: [
      'scripts/search/quality.test.ts',
      'scripts/search/both-engines.test.ts',
      'scripts/edit/content-form.test.ts',
      'scripts/edit/tidy-file.test.ts',
    ],
    environment: 'node',
    testTimeout: 180_000,
    // The index is built in a hook.
    hookTimeout: 180_000,
  },
});
