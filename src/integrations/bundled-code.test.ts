import { readFileSync } from 'node:fs';
import { build, type Rollup } from 'vite';
import { describe, expect, test } from 'vitest';
import { BUNDLED, bundledNotice } from './bundled-code.ts';
import { OFFLINE_PACKAGES } from './shipped-licences.ts';

const read = (path: string) => readFileSync(`node_modules/${path}`, 'utf8');

describe('BUNDLED', () => {
  test.each(Object.entries(BUNDLED))('was read off the %s that is installed', (name, { version }) => {
    expect((JSON.parse(read(`${name}/package.json`)) as { version: string }).version).toBe(version);
  });

  test('names all that docx holds of others', () => {
    const code = read('docx/dist/index.mjs');
    const sources = [...code.matchAll(/^\/\/ (?:\\0)?(?:node_modules\/)?(@[\w-]+\/[\w-]+|@[\w-]+\+[\w-]+|[\w-]+)[@/]/gm)].map(
      ([, name]) => name,
    );
    expect([...new Set(sources)].filter((name) => name !== 'src').sort()).toEqual(['@oxc-project+runtime', 'fflate', 'nanoid', 'rolldown']);
    // Adapted or wrapped code stands there without its folder.
    expect([...code.matchAll(/@license|Copyright/g)]).toHaveLength(3);
    expect(code).toContain('function EventEmitter()');
  });

  test('a notice carries name, licence, copyright and terms', () => {
    const [code] = BUNDLED['docx']!.code;
    const notice = bundledNotice('docx', code!);
    for (const part of ['fflate（含在 docx 里）', '许可：MIT', 'Arjun Barrett', 'Permission is hereby granted'])
      expect(notice).toContain(part);
  });
});

test('OFFLINE_PACKAGES are those that the service worker is bundled from', async () => {
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: { write: false, lib: { entry: 'src/offline/service-worker.ts', formats: ['iife'], name: 'sw' } },
  })) as Rollup.RollupOutput[];
  const modules = output.flatMap(({ output: chunks }) => chunks.flatMap((chunk) => ('modules' in chunk ? Object.keys(chunk.modules) : [])));
  const packages = modules.flatMap((module) => /(?:node_modules\/(?:@[^/]+\/)?[^/]+\/)+/.exec(module)?.[0].slice(0, -1) ?? []);
  expect([...new Set(packages)].sort()).toEqual([...OFFLINE_PACKAGES].sort());
});
