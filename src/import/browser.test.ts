import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build, type Rollup } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { libraryParsers } from './library-parsers.ts';
import { FIXTURE_DATA, FIXTURES, fixtureImporter, fixtureInput } from './fixture-importer.ts';

const builtins: string[] = [];
let code = '';

beforeAll(async () => {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
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
      lib: { entry: join(import.meta.dirname, 'import-file.ts'), formats: ['iife'], name: 'importer' },
    },
  });
  const [output] = [result].flat() as Rollup.RollupOutput[];
  code = output?.output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('\n') ?? '';
}, 120_000);

test('no module of Node is in what a browser loads', () => {
  expect(builtins).toEqual([]);
  expect(code).toContain('createImporter');
});

test('a world without Node gives the same drafts', () => {
  // Only what every browser has; `console` is asked for by libraries.
  const world = createContext({ TextDecoder, atob, console });
  runInContext(`${code}; globalThis.createImporter = importer.createImporter;`, world);
  const run = (input: { bytes: Uint8Array; file: string }): string => {
    Object.assign(world, { data: FIXTURE_DATA, parsers: libraryParsers, ...input });
    return runInContext('JSON.stringify(createImporter(data, parsers)(new Uint8Array(bytes), file))', world) as string;
  };
  for (const name of FIXTURES) {
    const { bytes, file } = fixtureInput(name);
    expect(run({ bytes, file })).toBe(JSON.stringify(fixtureImporter(bytes, file)));
  }
}, 120_000);
