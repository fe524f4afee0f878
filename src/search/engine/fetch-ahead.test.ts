import { afterEach, expect, test, vi } from 'vitest';
import { fetchAhead } from './fetch-ahead.ts';

const ENTRY = '{"languages":{"zxx":{"hash":"zxx_1a"}}}';
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A server that answers by these texts. @returns what it was asked for */
function serve(texts: Record<string, string>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    const text = texts[url];
    return text === undefined ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(new Response(text));
  });
  return asked;
}
const META = '/p/pagefind.zxx_1a.pf_meta';

test('the entry and the list that it names are asked for before anybody wants them, and handed over once', async () => {
  const asked = serve({ '/p/pagefind-entry.json': ENTRY, [META]: 'list' });
  const ahead = fetchAhead('/p/', 'zxx');
  await expect.poll(() => asked).toEqual(['/p/pagefind-entry.json', META]);
  expect(await (await ahead.take('/p/pagefind-entry.json?ts=1'))?.text()).toBe(ENTRY);
  expect(await (await ahead.take(META))?.text()).toBe('list');
  expect(await ahead.take(META)).toBeUndefined();
  expect(await ahead.take('/p/index/a.pf_index')).toBeUndefined();
});

test.each([
  ['no server', {}],
  ['the page of a gateway', { '/p/pagefind-entry.json': '<p>请先登录</p>' }],
  ['an entry without the language', { '/p/pagefind-entry.json': '{"languages":null}' }],
])('%s: nothing is thrown, and nothing more is asked for', async (_, texts) => {
  const asked = serve(texts);
  const ahead = fetchAhead('/p/', 'zxx');
  await ahead.take('/p/pagefind-entry.json');
  await new Promise((resolve) => setTimeout(resolve));
  expect(asked).toEqual(['/p/pagefind-entry.json']);
  expect(await ahead.take(META)).toBeUndefined();
});
