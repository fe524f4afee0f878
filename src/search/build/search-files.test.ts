import { expect, test } from 'vitest';
import { openFiles, searchWordsOf, viewOf } from '../../content/open-library.ts';
import { readMark } from '../data/build-mark.ts';
import { decodeData } from '../data/data-encoding.ts';
import type { IndexPart } from '../data/index-parts.ts';
import { unpackLexicon } from '../data/pack-lexicon.ts';
import { searchFiles } from './search-files.ts';

const library = openFiles('src/fixtures/library');

interface Built {
  view: ReturnType<typeof viewOf>;
  /** The build that each file of the search data says it is of. */
  marks: Map<string, string>;
  /** Where the pieces of the index stand. */
  pieces: string[];
  /** What the lexicon says of the index. */
  index: IndexPart[];
}

async function built(change: (view: Built['view']) => void = () => undefined): Promise<Built> {
  const view = structuredClone(viewOf(library));
  change(view);
  const found: Built = { view, marks: new Map(), pieces: [], index: [] };
  for await (const { path, content } of searchFiles(view, searchWordsOf(library))) {
    if (path.endsWith('.pf_index')) found.pieces.push(path);
    if (!/^search\/[a-z]+\.json$/.test(path)) continue;
    const { build, data } = readMark(decodeData(content));
    found.marks.set(path, build);
    if (path === 'search/lexicon.json') found.index = unpackLexicon(data).index;
  }
  return found;
}

// Both tests look at the same two builds of the library as it is.
const [before, same] = [await built(), await built()];

test('every file of the search data carries the number of its build, and another build has another', async () => {
  const after = await built(({ practices }) => (practices[0]!.title += '（修订）'));
  expect([...before.marks.keys()].sort()).toEqual([
    'search/asks.json',
    'search/items.json',
    'search/laws.json',
    'search/lexicon.json',
    'search/scripts.json',
    'search/slips.json',
    'search/texts.json',
  ]);
  const [number] = before.marks.values();
  expect(number).toMatch(/^[0-9a-f]{8}$/);
  expect(new Set(before.marks.values())).toEqual(new Set([number]));
  expect(same.marks).toEqual(before.marks);
  expect(new Set(after.marks.values()).size).toBe(1);
  expect(after.marks.get('search/lexicon.json')).not.toBe(number);
});

test('the index stands where the lexicon says, in a folder of its own for what it holds', async () => {
  const folderOf = ({ view, pieces, index }: Built): string => {
    expect(index.map(({ records }) => records)).toEqual([view.practices.length + view.summaries.length]);
    const [folder = ''] = index.map((part) => part.folder);
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces).toEqual(index[0]?.pieces.map((_, i) => `pagefind/index/${folder}/${i.toString(36)}.pf_index`));
    return folder;
  };
  expect(folderOf(same)).toBe(folderOf(before));
  expect(folderOf(await built(({ practices }) => (practices[0]!.summary += '补一句话。')))).not.toBe(folderOf(before));
});
