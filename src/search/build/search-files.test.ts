import { expect, test } from 'vitest';
import { openFiles, searchWordsOf, viewOf } from '../../content/open-library.ts';
import { readMark } from '../data/build-mark.ts';
import { searchFiles } from './search-files.ts';

const library = openFiles('src/fixtures/library');

/** The build that each file of the search data says it is of; pieces of the index go by the hash in their names. */
async function marks(change: (view: ReturnType<typeof viewOf>) => void): Promise<Map<string, string>> {
  const view = structuredClone(viewOf(library));
  change(view);
  const found = new Map<string, string>();
  for await (const { path, content } of searchFiles(view, searchWordsOf(library))) {
    if (/^search\/[a-z]+\.json$/.test(path)) found.set(path, readMark(String(content)).build);
    if (path.endsWith('pagefind-entry.json')) found.set(path, (JSON.parse(String(content)) as { build: string }).build);
  }
  return found;
}

test('every file of the search data carries the number of its build, and another build has another', async () => {
  const [before, same, after] = [
    await marks(() => undefined),
    await marks(() => undefined),
    await marks(({ practices }) => {
      practices[0]!.title += '（修订）';
    }),
  ];
  expect([...before.keys()].sort()).toEqual([
    'pagefind/pagefind-entry.json',
    'search/asks.json',
    'search/items.json',
    'search/laws.json',
    'search/lexicon.json',
    'search/scripts.json',
    'search/slips.json',
    'search/texts.json',
  ]);
  const [number] = before.values();
  expect(number).toMatch(/^[0-9a-f]{8}$/);
  expect(new Set(before.values())).toEqual(new Set([number]));
  expect(same).toEqual(before);
  expect(new Set(after.values()).size).toBe(1);
  expect(after.get('search/lexicon.json')).not.toBe(number);
});
