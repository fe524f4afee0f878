import { expect, test } from 'vitest';
import { lawTopics } from './law-topics.ts';
import type { LawView } from './law-view.ts';
import type { LibraryView } from './library-view.ts';

const article = (number: number, ...tags: string[][]) => ({
  anchor: `a${number}`,
  name: `第${number}条`,
  provisions: tags.map((own) => ({ tags: own })),
});

test('articles stand under each field that their provisions speak of, in the order of the fields', () => {
  const law = { articles: [article(1, ['a'], ['b']), article(2, ['b', 'c']), article(3, [])] } as unknown as LawView;
  const library = {
    terms: [
      { id: 'a', category: 'y' },
      { id: 'b', category: 'x' },
      { id: 'c', category: 'x' },
    ],
    categories: [
      { id: 'x', label: '甲' },
      { id: 'y', label: '乙' },
      { id: 'z', label: '丙' },
    ],
  } as unknown as LibraryView;
  expect(lawTopics(law, library)).toEqual([
    { label: '甲', articles: [{ anchor: 'a1', name: '第1条' }, { anchor: 'a2', name: '第2条' }] },
    { label: '乙', articles: [{ anchor: 'a1', name: '第1条' }] },
  ]);
});
