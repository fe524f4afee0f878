import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../settings/list-files.ts';
import { digestOf, madeOfProps } from './made-of.ts';

const entry = (text: string) => ({ id: 'a', revised: '2026-01-01', sections: [{ lines: [text] }] });

test('what differs anywhere has another digest, what is equal the same', () => {
  const paths = (text: string, page: number) => madeOfProps([{ props: { page, list: [{ practice: entry(text) }] } }])[0]?.cacheKey;
  expect(paths('甲', 1)).toBe(paths('甲', 1));
  expect(paths('甲', 1)).not.toBe(paths('乙', 1));
  expect(paths('甲', 1)).not.toBe(paths('甲', 2));
  expect(madeOfProps([{ props: {} }], () => '正文')[0]?.cacheKey).not.toBe(madeOfProps([{ props: {} }])[0]?.cacheKey);
});

test('a key is as short however much a page is made of', () => {
  const lengths = ['', '正文'.repeat(10_000)].map((body) => madeOfProps([{ props: {} }], () => body)[0]?.cacheKey.length);
  expect(lengths[0]).toBe(lengths[1]);
});

test('what JSON would lose is refused', () => {
  for (const lost of [new Map([[1, 2]]), new Set([1]), () => 1]) expect(() => digestOf({ lost })).toThrow('普通的数据');
});

/** The functions of src/data whose paths say what their pages are made of. */
const KEYED = listFiles('src/data')
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .flatMap((name) => {
    const parts = readFileSync(join('src/data', name), 'utf8').split(/^export (?:async function|const) /m);
    return parts.slice(1).flatMap((part) => (part.includes('madeOfProps(') ? (/^\w+/.exec(part) ?? []) : []));
  });
/** What such a page may use of src/data: its paths, and what is in its digest besides its properties. */
const ALSO = ['bodyOf', 'madeOfProps', 'withFormerIds', 'lawsByName'];

test('a page that is kept asks for nothing that is not in its digest', () => {
  expect(KEYED.length).toBeGreaterThan(8);
  const pages = listFiles('src/pages');
  const kept = pages.filter((page) => KEYED.some((name) => readFileSync(join('src/pages', page), 'utf8').includes(name)));
  expect(kept.length).toBeGreaterThan(8);
  for (const page of kept) {
    const used = [...readFileSync(join('src/pages', page), 'utf8').matchAll(/import (?!type)\{([^}]*)\} from '[./]*\/data\//g)];
    const names = used.flatMap(([, list = '']) => list.split(',').map((name) => name.trim()));
    expect([page, names.filter((name) => !KEYED.includes(name) && !ALSO.includes(name))]).toEqual([page, []]);
  }
});
