import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build, type Rollup } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { FIXTURE_DATA, FIXTURES, fixtureImporter, fixtureInput } from './fixture-importer.ts';

const builtins: string[] = [];
let code = '';

beforeAll(async () => {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    // As the site's workers are built: no `document` there (src/integrations/import-worker.ts).
    resolve: { conditions: ['worker', 'module', 'browser', 'production'] },
    plugins: [
      {
        name: 'note-builtins',
        enforce: 'pre',
        resolveId(id, importer) {
          if (isBuiltin(id)) builtins.push(`${importer} → ${id}`);
        },
      },
    ],
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'open-importer.ts'), formats: ['iife'], name: 'importer' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [output] = [result].flat() as Rollup.RollupOutput[];
  code = output?.output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('\n') ?? '';
});

test('no module of Node is in what a browser loads', () => {
  expect(builtins).toEqual([]);
  expect(code).toContain('openImporter');
});

test('no pattern or segmenter is in its own modules that Chrome 83 or Safari 14 lack', () => {
  const modules = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !path.endsWith('.test.ts'),
  );
  expect(modules.length).toBeGreaterThan(50);
  for (const path of modules) expect(readFileSync(join(import.meta.dirname, path), 'utf8'), path).not.toMatch(/\(\?<[=!]|Intl\.Segmenter/);
});

test('a world without Node gives the same drafts', async () => {
  // Only what every browser has; `console` is asked for by libraries.
  const world = createContext({ TextDecoder, atob, console, data: FIXTURE_DATA });
  runInContext(`${code}; globalThis.run = importer.openImporter(data);`, world);
  const run = async (input: { bytes: Uint8Array; file: string }): Promise<unknown> => {
    Object.assign(world, input);
    const found = (await runInContext('run(new Uint8Array(bytes), file).then(JSON.stringify)', world)) as string;
    return { ...(JSON.parse(found) as object), source: undefined };
  };
  for (const name of FIXTURES) {
    const { bytes, file } = fixtureInput(name);
    expect(await run({ bytes, file })).toEqual({
      ...(JSON.parse(JSON.stringify(fixtureImporter(bytes, file))) as object),
      source: undefined,
    });
  }
});
