import type { AstroConfig, AstroPrerenderer } from 'astro';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptPages } from './kept-pages.ts';
import { openedStore } from './opened-store.ts';

type Hooks = Record<string, (options: object) => void>;
type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[0];

const route = { component: 'src/pages/practices/[id].astro', type: 'page' } as Path['route'];
const PAGE = 'dist/practices/a/index.html';
const URL_OF_A = 'https://example.org/ku/practices/a/';
let folder: string;
const cache = () => join(folder, 'cache/made');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-pages-'));
  mkdirSync(join(folder, 'dist/_astro'), { recursive: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** A build of one page. @param cacheKey of what it is made of @returns what was published, and whether it was rendered for that */
async function build(cacheKey: string | undefined, status = 200): Promise<[string, boolean]> {
  const at = (path: string) => pathToFileURL(`${join(folder, path)}/`);
  const config = { root: at('.'), outDir: at('dist'), cacheDir: at('cache'), base: '/ku/' } as AstroConfig;
  const { hooks: store } = openedStore() as unknown as { hooks: Hooks };
  const { hooks } = keptPages() as unknown as { hooks: Hooks };
  store['astro:config:setup']!({ config, command: 'build' });
  hooks['astro:config:done']!({ config });
  const render = vi.fn(() => Promise.resolve({ response: new Response(`made of ${cacheKey}`, { status }) }));
  const usual = {
    name: 'usual',
    getStaticPaths: () => Promise.resolve([{ pathname: '/practices/a', route, cacheKey }] as Path[]),
    render,
  } as unknown as AstroPrerenderer;
  let prerenderer = usual;
  const logger = { options: { level: 'info' }, info: vi.fn() };
  hooks['astro:build:start']!({
    logger,
    setPrerenderer: (make: (one: AstroPrerenderer) => AstroPrerenderer) => (prerenderer = make(usual)),
  });
  await prerenderer.getStaticPaths();
  expect(logger.options.level).toBe('warn');
  const rendered = await prerenderer.render(new Request(URL_OF_A), { routeData: route });
  const response = rendered instanceof Response ? rendered : rendered.response;
  await prerenderer.teardown?.();
  expect(logger.options.level).toBe('info');
  store['astro:build:done']!({});
  // What is written already has no body left for Astro.
  const published = response.body ? await response.text() : readFileSync(join(folder, PAGE), 'utf8');
  rmSync(join(folder, PAGE), { force: true });
  return [published, render.mock.calls.length > 0];
}

test('a page is rendered once for as long as what it is made of stays', async () => {
  expect(await build('1')).toEqual(['made of 1', true]);
  expect(await build('1')).toEqual(['made of 1', false]);
  expect(await build('2')).toEqual(['made of 2', true]);
  // Only what the last build has asked for is kept.
  expect(readdirSync(cache())).toHaveLength(1);
});

test('other names of scripts and styles are another page', async () => {
  await build('1');
  writeFileSync(join(folder, 'dist/_astro/site.abc.css'), '');
  expect(await build('1')).toEqual(['made of 1', true]);
});

test('a page that does not say what it is made of, and one that failed, are rendered every time', async () => {
  for (const [key, status] of [
    [undefined, 200],
    ['1', 500],
  ] as const) {
    expect((await build(key, status))[1]).toBe(true);
    expect((await build(key, status))[1]).toBe(true);
  }
});

test('a damaged page is not published', async () => {
  await build('1');
  const file = join(cache(), readdirSync(cache())[0]!);
  writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.from('x')]));
  expect(await build('1')).toEqual(['made of 1', true]);
  expect(await build('1')).toEqual(['made of 1', false]);
});

test('CLEAN_BUILD renders everything', async () => {
  await build('1');
  vi.stubEnv('CLEAN_BUILD', '1');
  expect(await build('1')).toEqual(['made of 1', true]);
});
