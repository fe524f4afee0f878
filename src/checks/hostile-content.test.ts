import { describe, expect, test } from 'vitest';
import { checkStructure } from './check-library.ts';
import { brokenLibrary, fixtureLibrary } from '../content/fixture-library.ts';

const PRACTICE = 'content/practices/jin-qiu.mdx';

/** What the check says of the practice when a text stands in its body. */
const ofBody = (text: string) => checkStructure(brokenLibrary(PRACTICE, '- 瑞金市总工会资助39名学生。', () => text));
/** The same for a piece of its front matter. */
const ofFront = (from: string, to: string) => checkStructure(brokenLibrary(PRACTICE, from, () => to));

const SCHEMES = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java&#115;cript:alert(1)',
  '&#x6A;avascript:alert(1)',
  'javascript&colon;alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<b>1</b>',
  'data:image/svg+xml;base64,PHN2Zy8+',
  'file:///etc/passwd',
  'blob:https://x.example/1',
  'filesystem:https://x.example/1',
  'http://evil.example/',
  '//evil.example/',
  '/\\evil.example/',
  '\\\\evil.example\\x',
  'ftp://evil.example/',
  'ws://evil.example/',
  'intent://evil#Intent;end',
  'weixin://dl/business',
  'tel:10086',
  'mailto:a@b.example',
  'view-source:https://x.example/',
  'about:blank',
  '../../etc/passwd',
  './../../x',
  '/practices/../../x/',
  '/practices/%2e%2e/x/',
  'x.html',
  '?q=1',
  '%6Aavascript:alert(1)',
];

const LINKS: [string, (address: string) => string][] = [
  ['link', (address) => `- 见[出处](${address})。`],
  ['link in pointed brackets', (address) => `- 见[出处](<${address.replaceAll(/[<>]/g, '')}>)。`],
  ['reference', (address) => `- 见[出处][a]。\n\n[a]: ${address}`],
  ['image', (address) => `- ![图](${address})`],
];

const ELEMENTS = [
  'script',
  'style',
  'iframe',
  'object',
  'embed',
  'applet',
  'svg',
  'math',
  'form',
  'input',
  'button',
  'video',
  'audio',
  'img',
  'link',
  'meta',
  'base',
  'template',
  'slot',
  'portal',
  'frame',
  'noscript',
  'details',
  'marquee',
  'dialog',
  'a',
  'p',
  'div',
  'Component',
  'Fragment',
  'doubt',
  'x-custom',
  'Astro.self',
];

const ELEMENT_FORMS: [string, (tag: string) => string][] = [
  ['a block', (tag) => `<${tag}>\n\n文字\n\n</${tag}>`],
  ['in a sentence, with an event', (tag) => `- 文字<${tag} onload="alert(1)" />文字`],
];

const CODE = [
  '{alert(1)}',
  '{process.env.HOME}',
  '{(() => { while (true) {} })()}',
  '{import("fs")}',
  '{"文字"}',
  '{/* 注释 */}',
  '文字{1 + 1}文字',
  '{`${1}`}',
  '{...props}',
  '{globalThis.constructor.constructor("return 1")()}',
  "import fs from 'node:fs'",
  "import '../../package.json'",
  'export const a = 1',
  'export default () => null',
  "export * from './x.mdx'",
  '<Doubt onclick="alert(1)">\n文字\n</Doubt>',
  '<Doubt set:html="<b>" />',
  '<Doubt {...props} />',
  '<Doubt>{alert(1)}</Doubt>',
  '<Doubt><script>alert(1)</script></Doubt>',
  '<!-- 注释 -->',
  '<!DOCTYPE html>',
  '<?xml version="1.0"?>',
  '<![CDATA[x]]>',
  '<a href="javascript:alert(1)">x</a>',
  '<img src=x onerror=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg onload="alert(1)" />',
  '<javascript:alert(1)>',
  '<https://evil.example/>',
  'www.evil.example/x',
  '<',
  '文字 < 文字 {',
  '</Doubt>',
  '<Doubt>',
  '<Doubt>\n\n<Doubt>\n\n文字\n\n</Doubt>',
];

const BOMB = `a: &a [x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]
f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e]
title: 金秋助学`;

const FRONT: [string, string, string][] = [
  ['a bomb of aliases', 'title: 金秋助学', BOMB],
  ['an alias', 'aliases: [金秋助学办法]', 'aliases: &x [金秋助学办法]\ntags2: *x'],
  ['an alias to itself', 'aliases: [金秋助学办法]', 'aliases: &x [*x]'],
  ['a merge key', 'title: 金秋助学', '<<: { draft: true }\ntitle: 金秋助学'],
  ['a function tag', 'title: 金秋助学', 'title: !!js/function "function () {}"'],
  ['an undefined tag', 'title: 金秋助学', 'title: !!js/undefined ""'],
  ['a regular expression tag', 'title: 金秋助学', 'title: !!js/regexp /a/'],
  ['a python tag', 'title: 金秋助学', 'title: !!python/object/apply:os.system ["id"]'],
  ['a key twice', 'title: 金秋助学', 'title: 金秋助学\ntitle: 别的'],
  ['__proto__ as a key', 'title: 金秋助学', '__proto__: { draft: true }\ntitle: 金秋助学'],
  ['constructor as a key', 'title: 金秋助学', 'constructor: { prototype: 1 }\ntitle: 金秋助学'],
  ['an unknown key', 'title: 金秋助学', 'layout: ../../x.astro\ntitle: 金秋助学'],
  ['a slug', 'title: 金秋助学', 'slug: ../../index\ntitle: 金秋助学'],
  ['a script key', 'title: 金秋助学', 'script: alert(1)\ntitle: 金秋助学'],
  ['a list as a title', 'title: 金秋助学', 'title: [a, b]'],
  ['a map as a title', 'title: 金秋助学', 'title: { set:html: x }'],
  ['a number as a title', 'title: 金秋助学', 'title: 12'],
  ['null as a title', 'title: 金秋助学', 'title: ~'],
  ['a very long title', 'title: 金秋助学', `title: ${'金'.repeat(100000)}`],
  ['a path as a category', 'category: bang-fu', 'category: ../../etc'],
  ['an address as a category', 'category: bang-fu', 'category: javascript:alert(1)'],
  ['a path as a tag', 'tags: [zhu-xue, bang-kun]', 'tags: [../zhu-xue, bang-kun]'],
  ['a script as a tag', 'tags: [zhu-xue, bang-kun]', 'tags: ["<script>", bang-kun]'],
  ['thousands of tags', 'tags: [zhu-xue, bang-kun]', `tags: [${Array.from({ length: 5000 }, (_, i) => `t${i}`).join()}]`],
  ['a path as a source', '{ summary: rui-jin, section', '{ summary: ../rui-jin, section'],
  ['a path as a related practice', 'related: [song-wen, san-hao]', 'related: [../song-wen, san-hao]'],
  ['constructor as a related practice', 'related: [song-wen, san-hao]', 'related: [constructor, san-hao]'],
  ['__proto__ as a related practice', 'related: [song-wen, san-hao]', 'related: [__proto__, san-hao]'],
  ['an anchor of another kind', '{ id: w1, slot', '{ id: "w1\\" onclick=\\"x", slot'],
  ['a wording id that is a number', '{ id: w1, slot', '{ id: 1, slot'],
  ['infinity as a value', 'value: 39', 'value: .inf'],
  ['not a number as a value', 'value: 39', 'value: .nan'],
  ['a text as a value', 'value: 39', 'value: 39名'],
  ['a date that is none', 'revised: 2026-11-20', 'revised: 昨天'],
  ['a tab as indentation', '  - label: 受助学生', '\t- label: 受助学生'],
  ['a bracket left open', 'tags: [zhu-xue, bang-kun]', 'tags: [zhu-xue, bang-kun'],
  ['deep nesting', 'tags: [zhu-xue, bang-kun]', `tags: ${'['.repeat(2000)}${']'.repeat(2000)}`],
  ['a second document', 'title: 金秋助学', 'title: 金秋助学\n...\n%YAML 1.1'],
];

const NAMES = [
  '../jin-qiu2',
  '..',
  'con..x',
  'a/b',
  'a\\b',
  '.hidden',
  'JIN-QIU',
  'jin qiu',
  'jin_qiu',
  '金秋助学',
  'jin-qiu-',
  '-jin-qiu',
  'jin--qiu',
  'jin.qiu',
  'jin%2fqiu',
  'jin%2e%2e',
  'jin?qiu',
  'jin#qiu',
  'jin&qiu',
  "jin'qiu",
  'jin"qiu',
  '<jin>',
  'jin;qiu',
  'jin\nqiu',
  'jin\u0000qiu',
  'jin\u202equi',
  'ｊｉｎ',
  'a'.repeat(61),
  '',
];

let cases = 0;
const refuse = (issues: { file: string; found: string; repair: string }[], file?: string) => {
  cases += 1;
  expect(issues.length).toBeGreaterThan(0);
  if (file !== undefined) expect(issues.map((issue) => issue.file)).toContain(file);
  expect(issues.every(({ found, repair }) => found !== '' && repair !== '')).toBe(true);
};

describe('hostile content is refused with a message', () => {
  for (const [form, write] of LINKS) test.each(SCHEMES)(`${form} to %s`, (address) => refuse(ofBody(write(address)), PRACTICE));
  for (const [form, write] of ELEMENT_FORMS) test.each(ELEMENTS)(`<%s> as ${form}`, (tag) => refuse(ofBody(write(tag)), PRACTICE));
  test.each(CODE)('in the body: %s', (text) => refuse(ofBody(text), PRACTICE));
  test.each(FRONT)('in the front matter: %s', (_, from, to) => refuse(ofFront(from, to), PRACTICE));

  test.each(NAMES)('file name %j', (name) => {
    const path = `content/practices/${name}.mdx`;
    const copy = fixtureLibrary().find((file) => file.path === PRACTICE);
    refuse(checkStructure([...fixtureLibrary(), { path, text: copy?.text ?? '' }]));
  });

  test.each(['', '---', '---\n', '\u0000', '\uFEFF', '---\ntitle: x', '# 标题', '<script>alert(1)</script>', '{}', '\r\n'.repeat(9999)])(
    'a file that holds only %j',
    (text) => refuse(checkStructure(brokenLibrary(PRACTICE, /^[\s\S]*$/, () => text)), PRACTICE),
  );

  test('at least 200 cases were run', () => {
    expect(cases).toBeGreaterThanOrEqual(200);
  });
});
