import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { commit, putSite, refusedPlace } from './publish.ts';

function built() {
  const root = mkdtempSync(join(tmpdir(), 'publish-'));
  const dist = join(root, 'dist');
  mkdirSync(join(dist, 'practices'), { recursive: true });
  writeFileSync(join(dist, 'index.html'), '新的首页');
  writeFileSync(join(dist, 'practices/a.docx'), 'docx');
  writeFileSync(join(dist, 'offline.json'), '{}');
  return { root, dist };
}

test('without a place the site stays where it was built', () => {
  const { root, dist } = built();
  expect(putSite(dist, undefined, root)).toBe(dist);
});

test('a folder gets the whole new site, and nothing of the last one is left in it', () => {
  const { root, dist } = built();
  writeFileSync(join(dist, 'old.html'), '旧');
  putSite(dist, { folder: 'www' }, root);
  rmSync(join(dist, 'old.html'));
  expect(putSite(dist, { folder: 'www' }, root)).toBe(join(root, 'www'));
  expect(readFileSync(join(root, 'www/index.html'), 'utf8')).toBe('新的首页');
  expect(readdirSync(root).sort()).toEqual(['dist', 'www']);
  expect(existsSync(join(root, 'www/old.html'))).toBe(false);
});

test('a folder with files that the desk has not put there is refused, and they stay', () => {
  const { root, dist } = built();
  mkdirSync(join(root, 'docs'));
  expect(putSite(dist, { folder: 'docs' }, root)).toBe(join(root, 'docs'));
  writeFileSync(join(root, 'docs/practices/自己的.txt'), '别人的');
  expect(() => putSite(dist, { folder: 'docs' }, root)).toThrow('1个不是编辑台发布的文件：practices/自己的.txt。');
  expect(readFileSync(join(root, 'docs/practices/自己的.txt'), 'utf8')).toBe('别人的');

  mkdirSync(join(root, 'photos'));
  writeFileSync(join(root, 'photos/index.html'), '别的网站');
  expect(() => putSite(dist, { folder: 'photos' }, root)).toThrow('里有1个文件，不是编辑台发布的');
  expect(readdirSync(join(root, 'photos'))).toEqual(['index.html']);
});

test.each(['content', 'content/practices', '..', '../../../..', '.', 'src', '.git', 'dist', 'scripts/www'])(
  '%s is no place for a site',
  (folder) => {
    expect(refusedPlace({ folder }, '/a/b/ku', '/a/b/ku/content')).toContain('请换一个空的文件夹');
  },
);

test.each(['www', '../www', '/var/www/ku', 'contents', 'out/site'])('%s may be one', (folder) => {
  expect(refusedPlace({ folder }, '/a/b/ku', '/a/b/ku/content')).toBeUndefined();
});

test('a zip is not written among the content', () => {
  expect(refusedPlace({ zip: 'content/site.zip' }, '/a/b/ku', '/a/b/ku/content')).toContain('那里是内容');
});

test('a folder whose last publishing was killed midway is never lost, though this one fails as well', () => {
  const { root, dist } = built();
  mkdirSync(join(root, 'www'));
  writeFileSync(join(root, 'www/index.html'), '旧的首页');
  renameSync(join(root, 'www'), join(root, 'www.last'));
  expect(() => putSite(join(dist, 'no-such'), { folder: 'www' }, root)).toThrow();
  expect(readFileSync(join(root, 'www/index.html'), 'utf8')).toBe('旧的首页');
});

test('a zip has every file of the site', () => {
  const { root, dist } = built();
  const entries = unzipSync(readFileSync(putSite(dist, { zip: 'out/site.zip' }, root)));
  expect(Object.fromEntries(Object.entries(entries).map(([path, bytes]) => [path, strFromU8(bytes)]))).toEqual({
    'index.html': '新的首页',
    'practices/a.docx': 'docx',
    'offline.json': '{}',
  });
  expect(existsSync(join(root, 'out/site.zip.part'))).toBe(false);
  // Again over its own, and not over what somebody else has packed.
  putSite(dist, { zip: 'out/site.zip' }, root);
  writeFileSync(join(root, 'photos.zip'), 'PK 别的');
  expect(() => putSite(dist, { zip: 'photos.zip' }, root)).toThrow('里面不是网站');
});

test('a disk that refuses leaves the published site as it was', () => {
  const { root, dist } = built();
  writeFileSync(join(root, 'taken'), '不是文件夹');
  expect(() => putSite(dist, { folder: 'taken/www' }, root)).toThrow();
  expect(() => putSite(dist, { zip: 'taken/site.zip' }, root)).toThrow();
  expect(readFileSync(join(root, 'taken'), 'utf8')).toBe('不是文件夹');
});

test('with git the library is committed with a sentence, and only the library; without git nothing happens', () => {
  const { root } = built();
  const folder = join(root, 'content');
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.yaml'), 'a: 1\n');
  expect(commit(folder, '编辑台发布')).toBe(false);
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
  git('init', '-q');
  git('config', 'user.name', '编辑');
  git('config', 'user.email', 'editor@example.org');
  expect(commit(folder, '编辑台发布 2026-11-28')).toBe(true);
  expect(git('log', '--format=%s', '--name-only').trim()).toBe('编辑台发布 2026-11-28\n\ncontent/a.yaml');
  expect(commit(folder, '没有改动')).toBe(false);
});
