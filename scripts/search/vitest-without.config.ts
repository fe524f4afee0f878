import { defineConfig } from 'vitest/config';
import { without } from './switch-off.ts';

const rule = process.env['WITHOUT_RULE'] ?? '';

/** The unit tests of the search without one rule, for `npm run bench:ablation -- --suite`. */
export default defineConfig({
  plugins: [{ name: 'without-rule', enforce: 'pre', transform: (code, id) => without(rule, id.replace(/\?.*$/, ''), code) }],
  test: {
    include: ['src/search/{data,engine,query,answer}/**/*.test.ts', 'scripts/search/library-queries.test.ts'],
    environment: 'node',
    env: { CONTENT_DIR: 'src/fixtures/library' },
    isolate: false,
    // A module that one rule was taken out of must not be there for the next.
    fsModuleCache: false,
  },
});
