import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // What tests read without importing it: after a change there, `--changed` runs all of them.
    forceRerunTriggers: ['**/package.json', '**/vitest.config.ts', '**/src/fixtures/**', '**/eslint.config.mjs'],
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    // Asked of the library that ships, by `npm run test:queries`.
    exclude: ['scripts/new/in-this-library.test.ts'],
    environment: 'node',
    globalSetup: 'scripts/test/own-temporary-folder.ts',
    // All of them: the default leaves one idle, which of two is half.
    maxWorkers: '100%',
    // Files of one worker share what they have imported; loading it anew for each took half of the processor's time.
    isolate: false,
    // Node runs the modules as it runs the commands of scripts, types stripped. Vite's runner cost a twelfth of all processor time more, and took the
    // libraries' builds for development, which are slower.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    // A guard against a hang: no test says how fast the machine is.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // The engine's tests stand on a library of their own: they are green in every clone, whatever its editors write.
    // Commands that a test starts find their modules stripped of types and compiled by the last start.
    env: { CONTENT_DIR: 'src/fixtures/library', NODE_COMPILE_CACHE: resolve('.cache/compiled') },
  },
});
