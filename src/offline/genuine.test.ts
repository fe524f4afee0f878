import { expect, test } from 'vitest';
import { isGenuine } from './genuine.ts';

const OWN = '<!doctype html><meta name="generator" content="union-practice-library 0.2.0" />';
const at = 'https://ku.example.org/ku/';
const answer = (body: string, type: string, status = 200) => new Response(body, { status, headers: { 'Content-Type': type } });

test.each([
  ['a page', '', OWN, 'text/html; charset=utf-8', 200, true],
  ['an entry', 'practices/x/', OWN, 'text/html', 200, true],
  ['a script', '_astro/a.js', 'let a', 'text/javascript', 200, true],
  ['search data', 'search/lexicon.json', '{}', 'application/json', 200, true],
  ['a file whose type the server does not know', 'pagefind/x.pf_meta', 'x', '', 200, true],
  ['the page of a network that wants a password', '', '<p>请先登录</p>', 'text/html', 200, false],
  ['the same in the place of a script', '_astro/a.js', '<p>请先登录</p>', 'text/html', 200, false],
  ['the same in the place of data', 'search/lexicon.json', '<p>请先登录</p>', 'TEXT/HTML', 200, false],
  ['the same under the type of what was asked for', 'search/lexicon.json', '<p>请先登录</p>', 'application/json', 200, false],
  ['a gateway in trouble', '', OWN, 'text/html', 502, false],
  ['a page that is not there', 'practices/y/', OWN, 'text/html', 404, false],
  ['a part of a file', '_astro/a.js', 'l', 'text/javascript', 206, false],
])('%s', async (_, path, body, type, status, genuine) => {
  expect(await isGenuine(at + path, answer(body, type, status))).toBe(genuine);
});
