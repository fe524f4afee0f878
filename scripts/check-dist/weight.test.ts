import { describe, expect, test } from 'vitest';
import { BUDGETS, checkWeights, heaviest, weigher } from './weight.ts';

// Random bytes, so that gzip cannot shrink them: deterministic by a small generator.
function noise(length: number): Buffer {
  let state = 1;
  return Buffer.from(Array.from({ length }, () => (state = (state * 48271) % 2147483647) & 255));
}

const weigh = weigher((address) => noise(Number(/\d+/.exec(address)?.[0] ?? 0) * 1024));
const page = (html: string, path = 'practices/a/index.html') => ({ path, html });

describe('weigher', () => {
  test('adds the stylesheets to the page', () => {
    const { read, requests, kind } = weigh(page('<link rel="stylesheet" href="/10.css"><p>文</p>'));
    expect(read).toBeGreaterThan(10 * 1024);
    expect([requests, kind]).toEqual([2, '做法']);
  });

  test('counts a deferred script for its bytes and not as a request that is waited for', () => {
    const { requests, scripts, faults } = weigh(page('<script type="module" src="/5.js"></script>'));
    expect([requests, faults]).toEqual([1, []]);
    expect(scripts).toBeGreaterThan(5 * 1024);
  });

  test('counts what a script imports at once, each once, and what the page asks for ahead; not what waits to be asked for', () => {
    const files = new Map([
      ['/a/start.js', 'import{x as y}from"./shared.js";import"../b/other.js";const later=()=>import("./word.js");'],
      ['/a/shared.js', `export{z}from"./deep.js";import"./start.js";/*${noise(2000).toString('hex')}*/`],
      ['/a/deep.js', noise(3000).toString('hex')],
      ['/b/other.js', noise(4000).toString('hex')],
      ['/a/ahead.js', noise(5000).toString('hex')],
      ['/a/word.js', noise(90_000).toString('hex')],
    ]);
    const weighFiles = weigher((address) => Buffer.from(files.get(address) ?? ''));
    const { scripts } = weighFiles(page('<link rel="modulepreload" href="/a/ahead.js"><script type="module" src="/a/start.js"></script>'));
    expect(scripts).toBeGreaterThan(14_000);
    expect(scripts).toBeLessThan(30_000);
  });

  test('tells of a blocking script, an image without size and a web font', () => {
    const { faults } = weigh(page('<script src="/1.js"></script><img src="/1.png"><link rel="preload" href="/x.woff2">'));
    expect(faults).toHaveLength(3);
  });
});

describe('checkWeights', () => {
  test('refuses a page over its budget and names both figures', () => {
    const weight = weigh(page('<link rel="stylesheet" href="/21.css">'));
    expect(checkWeights([weight]).join()).toContain('上限是20.0 KB');
  });

  test('passes a page at its limit', () => {
    const at = { ...weigh(page('')), read: BUDGETS['做法'].read };
    expect(checkWeights([at])).toEqual([]);
  });
});

test('heaviest names one page of each kind', () => {
  const lines = heaviest([weigh(page('a')), weigh(page('a'.repeat(9), 'practices/b/index.html')), weigh(page('x', 'index.html'))]);
  expect(lines).toHaveLength(2);
});
