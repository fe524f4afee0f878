import { describe, expect, test } from 'vitest';
import { matchesFacets, readFacets, writeFacets } from './facet-state.ts';

describe('facet state', () => {
  test('survives the way through the address', () => {
    const state = { category: 'min-zhu-guan-li', org: 'school' };
    const search = writeFacets('/practices/', state).replace('/practices/', '');
    expect(readFacets(search, ['category', 'org', 'evidence'])).toEqual(state);
  });

  test('ignores names that it does not know', () => {
    expect(readFacets('?category=a&x=1', ['category'])).toEqual({ category: 'a' });
  });

  test('without choices the address stays bare', () => {
    expect(writeFacets('/practices/', {})).toBe('/practices/');
  });

  test('an item must have every chosen value', () => {
    const item = { category: 'a', org: 'school essay' };
    expect(matchesFacets(item, { org: 'essay' })).toBe(true);
    expect(matchesFacets(item, { org: 'essay', category: 'b' })).toBe(false);
  });
});
