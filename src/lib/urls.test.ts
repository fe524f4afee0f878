import { describe, expect, test } from 'vitest';
import { practiceUrl, searchUrl, withBase } from './urls.ts';

describe('withBase', () => {
  test('joins base and path with one slash', () => {
    expect(withBase('/practices/', '/')).toBe('/practices/');
    expect(withBase('/practices/', '/library/')).toBe('/library/practices/');
    expect(withBase('feed.xml', '/library')).toBe('/library/feed.xml');
  });
});

describe('addresses', () => {
  test('a practice page ends with a slash, before its anchor', () => {
    expect(practiceUrl('jin-qiu-zhu-xue')).toBe('/practices/jin-qiu-zhu-xue/');
    expect(practiceUrl('jin-qiu-zhu-xue', 'w1')).toBe('/practices/jin-qiu-zhu-xue/#w1');
  });

  test('a query is encoded once', () => {
    expect(searchUrl('助学&金')).toBe('/search/?q=%E5%8A%A9%E5%AD%A6%26%E9%87%91');
  });
});
