import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSettings, SETTINGS } from './read-settings.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'settings-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A library's settings with one of its files changed. */
function withChange(name: string, from: string | RegExp, to: string): () => ReturnType<typeof readSettings> {
  for (const file of ['site.yaml', 'org-types.yaml', 'slots.yaml', 'levels.yaml'])
    cpSync(join(process.env['CONTENT_DIR'] ?? 'content', file), join(folder, file));
  const text = readFileSync(join(folder, name), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(join(folder, name), text.replace(from, to));
  return () => readSettings(folder, {});
}

test('the environment goes before site.yaml for one build', () => {
  withChange('site.yaml', /^url:.*$/m, 'url: https://gh.example.org/');
  const environment = { SITE_URL: 'https://other.example/', BASE_PATH: '/shiwu/', LIBRARIES: '滨海库=https://ku.example.org/er' };
  expect(readSettings(folder, {}).site.url).toBe('https://gh.example.org');
  expect(readSettings(folder, environment).site).toMatchObject({
    url: 'https://other.example',
    base: '/shiwu/',
    libraries: [{ name: '滨海库', url: 'https://ku.example.org/er/' }],
  });
});

test.each([
  ['gh.example.org', 'SITE_URL'],
  ['https://gh.example.org/shiwu/', 'SITE_URL'],
  ['C:/Program Files/Git/shiwu/', 'BASE_PATH'],
])('%s as %s is told, with what to write', (value, name) => {
  withChange('site.yaml', /^url:.*$/m, 'url: https://gh.example.org/');
  expect(() => readSettings(folder, { [name]: value })).toThrow(`环境变量 ${name} 写的是“${value}”；应为`);
});

test.each([
  ['shiwu', '/shiwu/'],
  ['/shiwu', '/shiwu/'],
  ['/shiwu/er/', '/shiwu/er/'],
  ['/', '/'],
  ['', '/'],
])('BASE_PATH=%s stands for %s', (given, base) => {
  withChange('site.yaml', /^url:.*$/m, 'url: https://gh.example.org/');
  expect(readSettings(folder, { BASE_PATH: given }).site.base).toBe(base);
});

test.each([
  ['https://union-practice.example', undefined, true],
  ['https://ku.test', '', true],
  ['https://union-practice.example', 'https://gh.example.org/', false],
  ['https://gh.sample.cn', undefined, false],
])('an address %s of the library and %s of the environment: provisional is %s', (own, given, provisional) => {
  withChange('site.yaml', /^url:.*$/m, `url: ${own}`);
  expect(readSettings(folder, given === undefined ? {} : { SITE_URL: given }).site.provisional).toBe(provisional);
});

test.each([
  ['url', 'url: https://gh.example.org/ku/', '应为只到域名（和端口）的网址，如 https://gh.example.org；后面的子目录写在 base 里'],
  ['url', 'url: https://gh.example.org/?ku=1', '子目录写在 base 里'],
  ['url', 'url: gh.example.org', '如 https://gh.example.org'],
  ['libraries', 'libraries: [ku.example.org]', '应为 { name: 名称, url: https://ku.example.org/ }'],
  ['libraries', 'libraries: ku.example.org', '应为列表，每项写作 { name: 名称, url: https://ku.example.org/ }；没有就写 []'],
  ['libraries', 'libraries: [{ 名称: 库, url: https://ku.example.org/ }]', '未定义的字段“libraries 第1项 名称”'],
])('a wrong %s, %s, is told with what to write', (key, line, says) => {
  expect(withChange('site.yaml', new RegExp(`^${key}:.*$`, 'm'), line)).toThrow(says);
});

test('settings that nobody has finished merging are told once', () => {
  expect(withChange('site.yaml', /^url:/m, '<<<<<<< HEAD\nurl:')).toThrow(/^\S+site\.yaml:\d+ 发现没有合并完的改动[^\n]*$/);
});

test('a missing label is told with file and line', () => {
  expect(withChange('slots.yaml', /label: .*\n/, '\n')).toThrow(/slots\.yaml:\d+ 发现字段“第1项 label”没有填写/);
});

test('a colour that is none is told with file and line', () => {
  expect(withChange('site.yaml', /light: .*/, 'light: red')).toThrow(
    /site\.yaml:\d+ 发现字段“accent light”为 “red”；应为 #b3261e 的形式，小写。/,
  );
});

// Node prints the stack of an error that nobody catches (command.test.ts of scripts/check-content): here that is the message alone.
test.each([
  ['in another encoding', 'site.yaml', /^/, '\ufeff', 'site.yaml:1 发现文件存成了'],
  ['that do not parse', 'slots.yaml', 'label: 开头', 'label: 开: 头', 'slots.yaml:2 发现无法解析的 YAML'],
])('settings %s are told once, with file and line, without a stack', (_, file, from, to, says) => {
  const stackOf = (act: () => unknown): string => {
    try {
      act();
    } catch (error) {
      return (error as Error).stack ?? '';
    }
    return '';
  };
  const printed = stackOf(withChange(file, from, to));
  expect(printed).toContain(says);
  expect(printed.match(/ 发现/g)).toHaveLength(1);
  expect(printed).not.toMatch(/\bat .+:\d+:\d+/);
});

test('a pattern that is none is told, not thrown at the first search', () => {
  expect(withChange('slots.yaml', /headings: .*/, 'headings: (不足')).toThrow('headings 不是正确的正则表达式');
});

test('what is refused shows an editor no stack of a program', () => {
  try {
    withChange('org-types.yaml', /^- /m, '- - ')();
    expect.unreachable();
  } catch (error) {
    expect((error as Error).stack).toBe((error as Error).message);
  }
});

test('the library at hand has an order of slots and kinds of union', () => {
  expect(SETTINGS.slots.length).toBeGreaterThan(0);
  expect(SETTINGS.orgTypes.length).toBeGreaterThan(0);
});
