import { expect, test } from 'vitest';
import { HASHED, uploadOrder } from './upload-order.ts';

const FILES = [
  'index.html',
  'practices/x/index.html',
  'practices/x/index.html.gz',
  'practices/x.docx',
  'api/practices.json',
  '_astro/a.Bx1.css',
  '_astro/a.Bx1.css.br',
  'pagefind/wasm.unknown.pagefind',
  'pagefind/index/1a2b3c4d/0.pf_index',
  'search/lexicon.json',
  'search/texts/ab/practices/x.json',
  'offline.json',
  'sw.js',
  'sw.js.gz',
  'favicon.svg',
];

test('every file is uploaded once, and stands there before whatever names it', () => {
  const steps = uploadOrder(FILES);
  expect(steps.flatMap(({ files }) => files).sort()).toEqual([...FILES].sort());
  const order = steps.flatMap(({ files }) => files);
  const before = (first: string, later: string) => {
    expect(order.indexOf(first)).toBeLessThan(order.indexOf(later));
  };
  for (const hashed of FILES.filter((file) => HASHED.test(file)))
    for (const naming of ['search/lexicon.json', 'index.html', 'offline.json']) before(hashed, naming);
  before('practices/x.docx', 'practices/x/index.html');
  before('search/lexicon.json', 'practices/x/index.html');
  expect(order.at(-1)).toBe('sw.js');
});

test('the search data of one build goes up in one step, and nothing else with it', () => {
  const step = uploadOrder(FILES).find(({ files }) => files.includes('search/lexicon.json'));
  expect(step?.files).toEqual(['pagefind/wasm.unknown.pagefind', 'search/lexicon.json']);
});
