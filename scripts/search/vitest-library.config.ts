import { defineConfig } from 'vitest/config';

/** How the library's own queries are answered: `npm run test:queries`. Not among the engine's tests, which stand on a library of their own. */
export default defineConfig({ test: { include: ['scripts/search/quality.test.ts'], environment: 'node', testTimeout: 180_000 } });
