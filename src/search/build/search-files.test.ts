import { expect, test } from 'vitest';
import { openFiles, searchWordsOf, viewOf } from '../../content/open-library.ts';
import { readMark } from '../data/build-mark.ts';
import { decodeData } from '../data/data-encoding.ts';
import type { IndexPart } from '../data/index-parts.ts';
import { unpackLexicon } from '../data/pack-lexicon.ts';
import { searchFiles } from './search-files.ts';

const library = openFiles('src/fixtures/library');

/** The build that each file of the search data says it is of; the index stands in a folder that is named after what it holds. */
async function marks(change: (view: ReturnType<typeof viewOf>) => void): Promise<Map<string, string>> {
  const view = structuredClone(viewOf(library));
  change(view);
  const found = new Map<string, string>();
  for await (const { path, content } of searchFiles(view, searchWordsOf(library))) {
    if (/^search\/[a-z]+\.json$/.test(path)) found.set(path, readMark(decodeData(content)).build);
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

test('the index stands where the lexicon says, in a folder of its own for what it holds', async () => {
  const folders = async (change: (view: ReturnType<typeof viewOf>) => void) => {
    const view = structuredClone(viewOf(library));
    change(view);
    const paths: string[] = [];
    let named: IndexPart[] = [];
    for await (const { path, content } of searchFiles(view, searchWordsOf(library))) {
      if (path.endsWith('.pf_index')) paths.push(path);
      if (path === 'search/lexicon.json') named = unpackLexicon(readMark(decodeData(content)).data).index;
    }
    expect(named.map(({ records }) => records)).toEqual([view.practices.length + view.summaries.length]);
    const [folder = ''] = named.map((part) => part.folder);
    expect(paths.length).toBeGreaterThan(3);
    expect(paths).toEqual(named[0]?.pieces.map((_, i) => `pagefind/index/${folder}/${i.toString(36)}.pf_index`));
    return folder;
  };
  const before = await folders(() => undefined);
  expect(await folders(() => undefined)).toBe(before);
  expect(await folders(({ practices }) => (practices[0]!.summary += '补一句话。'))).not.toBe(before);
});
