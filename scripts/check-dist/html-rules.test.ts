import { describe, expect, test } from 'vitest';
import { checkHtml, samplePages } from './html-rules.ts';

const page = (body: string) => ({
  path: 'about/index.html',
  html: `<!DOCTYPE html><html lang="zh-CN"><head><title>题</title></head><body>${body}</body></html>`,
});

describe('checkHtml', () => {
  test.each([
    ['<p><div>错</div></p>', 'close-order'],
    ['<p id="a">一</p><p id="a">二</p>', 'no-dup-id'],
    ['<img src="/a.png">', 'wcag/h37'],
    ['<button></button>', 'text-content'],
    ['<p style="color:red">红</p>', 'no-inline-style'],
  ])('refuses %s', (body, rule) => {
    expect(checkHtml([page(body)]).join()).toContain(rule);
  });

  test('finds the same on a page that comes again, whatever came before', () => {
    const faulty = page('<img src="/a.png"><p id="a">一</p><p id="a">二</p>');
    const once = checkHtml([faulty]);
    expect(checkHtml([page('<h1>题</h1><p>文字</p>'), faulty])).toEqual(once);
    expect(once.length).toBeGreaterThan(1);
  });

  test('passes a plain page', () => {
    expect(checkHtml([page('<h1>题</h1><p>文字</p>')])).toEqual([]);
  });
});

test('samplePages takes every page of a small site and a spread of a large one', () => {
  const many = Array.from({ length: 100 }, (_, i) => ({ path: `practices/p${i}/index.html`, html: '' }));
  expect(samplePages(many.slice(0, 5))).toHaveLength(5);
  expect(samplePages(many).length).toBeLessThan(20);
});
