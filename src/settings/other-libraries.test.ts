import { expect, test } from 'vitest';
import { originsOf, otherLibraries } from './other-libraries.ts';

test('no setting names no library', () => {
  expect(otherLibraries('')).toEqual([]);
  expect(otherLibraries(' \n ')).toEqual([]);
});

test('each library has a name and an address that ends with a slash', () => {
  const libraries = otherLibraries('滨海库=https://ku.example.org/gonghui 港区库=http://10.0.0.8:8080/?x#y 三库=https://ku.example.org');
  expect(libraries).toEqual([
    { name: '滨海库', url: 'https://ku.example.org/gonghui/' },
    { name: '港区库', url: 'http://10.0.0.8:8080/' },
    { name: '三库', url: 'https://ku.example.org/' },
  ]);
  expect(originsOf(libraries)).toEqual(['https://ku.example.org', 'http://10.0.0.8:8080']);
});

test.each([
  'https://ku.example.org/',
  '滨海库',
  '滨海库=',
  '=https://a.example/',
  '库=javascript:alert(1)',
  "库=https://a.example/;'unsafe-inline'",
])('%s is refused', (text) => {
  expect(() => otherLibraries(text)).toThrow('一起搜索的其他库');
});
