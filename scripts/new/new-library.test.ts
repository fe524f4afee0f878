import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../src/checks/check-library.ts';
import { CONTENT } from '../../src/settings/content-folder.ts';
import { formatIssue } from '../../src/settings/issue.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import { tidyFile } from '../edit/tidy-file.ts';
import { newLibrary } from './new-library.ts';

const SAMPLE = 'src/fixtures/bare-library';
const attributes = readFileSync('.gitattributes', 'utf8');

let own = '';
beforeEach(() => {
  own = mkdtempSync(join(tmpdir(), 'own-'));
  cpSync('src/fixtures/library', own, { recursive: true });
});
afterEach(() => {
  rmSync(own, { recursive: true });
});

const made = () => newLibrary('/srv/滨海库', { sample: SAMPLE, own, attributes, day: '2026-11-28' });
const contentOf = (files: ReadonlyMap<string, string>) =>
  [...files].filter(([name]) => /\.(?:mdx|yaml)$/.test(name)).map(([name, text]) => ({ path: `${CONTENT}/${name}`, text }));
const told = (files: ReadonlyMap<string, string>) => checkContent(contentOf(files)).map(formatIssue);

test('a new library passes every check of content, and is written as the desk would write it', () => {
  const files = made();
  expect(told(files)).toEqual([]);
  expect(contentOf(files).filter(({ path, text }) => tidyFile(path, text) !== text)).toEqual([]);
});

// The library at hand holds the law: its own check is silent.
test('of a shared list, what cites a law by its article stays behind; the rest is as it was', () => {
  const list = readFileSync(join(own, 'outdated.yaml'), 'utf8');
  appendFileSync(join(own, 'outdated.yaml'), '- { name: 旧证书, now: 新证书, note: 《工会法》第二十一条另有规定。 }\n');
  const files = made();
  expect(files.get('outdated.yaml')).toBe(list);
  expect(told(files)).toEqual([]);
});

test('it bears the name of its folder and the licence of what was copied; the rest is nobody’s, and it says what to do next', () => {
  const files = made();
  const { name, url, licence, ...site } = siteSchema.parse(parse(files.get('site.yaml')!));
  expect({ name, url, licence: licence.name }).toEqual({ name: '滨海库', url: 'https://gong-hui.example', licence: 'CC BY-SA 4.0' });
  const sample = siteSchema.parse(parse(readFileSync(join(SAMPLE, 'site.yaml'), 'utf8')));
  for (const key of ['nameEnglish', 'description', 'publisher', 'accent', 'logo'] as const) expect(site[key], key).not.toEqual(sample[key]);
  expect(files.get('about.mdx')).not.toContain('供测试用');
  expect(files.get('README.md')).toContain('content:check -- --content');
});

test('its queries ask for its own samples', () => {
  expect(parse(made().get('queries.yaml')!)).toContainEqual({ kind: 'exact-term', q: '渔具互助社', expect: ['yu-ju-hu-zhu'] });
});

test('git keeps both sides of its lists, and its line ends, as in the project', () => {
  const lines = made().get('.gitattributes')!.split('\n');
  const ofContent = attributes.split('\n').flatMap((line) => (line.startsWith('content/') ? [line.slice('content/'.length)] : []));
  expect(ofContent).not.toEqual([]);
  expect(lines).toEqual(expect.arrayContaining(['* text=auto eol=lf', ...ofContent]));
  expect(lines.filter((line) => /src\/|content\//.test(line))).toEqual([]);
});
