import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deskToken } from './desk-token.ts';
import { markPublishing, setRight, unmarkPublishing } from './left-behind.ts';

/** Of a process that has ended. */
const deadPid = (): number => spawnSync(process.execPath, ['-e', '']).pid;

function library() {
  const root = mkdtempSync(join(tmpdir(), 'left-behind-'));
  const [folder, versions, site] = [join(root, 'content'), join(root, '.content-versions'), join(root, 'www')];
  mkdirSync(join(folder, 'practices'), { recursive: true });
  writeFileSync(join(folder, 'practices/a.mdx'), '甲');
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), '旧的首页');
  return { folder, versions, site };
}

test('where the last desk ended well, nothing is said and nothing touched', () => {
  const { folder, versions } = library();
  expect(setRight(folder, versions)).toEqual([]);
  markPublishing(versions, new Date(), undefined);
  unmarkPublishing(versions);
  expect(setRight(folder, versions)).toEqual([]);
  expect(readdirSync(join(folder, 'practices'))).toEqual(['a.mdx']);
});

test('a save that was killed leaves its file whole; what was not finished is kept aside and told', () => {
  const { folder, versions } = library();
  const pid = deadPid();
  writeFileSync(join(folder, `practices/.a.mdx.${pid}.tmp`), '乙的一半');
  const [said, ...more] = setRight(folder, versions);
  expect(said).toMatch(/上次保存 practices\/a\.mdx 时中断了：这个文件还是保存以前的样子/);
  expect([more, readdirSync(join(folder, 'practices'))]).toEqual([[], ['a.mdx']]);
  expect(readFileSync(join(versions, `unfinished/${pid}-a.mdx`), 'utf8')).toBe('乙的一半');
  expect(setRight(folder, versions)).toEqual([]);
});

test('what another desk is writing at this moment stays', () => {
  const { folder, versions } = library();
  writeFileSync(join(folder, `practices/.a.mdx.${process.pid}.tmp`), '正在写');
  expect(setRight(folder, versions)).toEqual([]);
  expect(readdirSync(join(folder, 'practices'))).toContain(`.a.mdx.${process.pid}.tmp`);
});

test('a publishing that was killed is told with its time, and the site that was there comes back', () => {
  const { folder, versions, site } = library();
  markPublishing(versions, new Date('2026-11-28T09:00:00Z'), site);
  // Between the two changes of name.
  renameSync(site, `${site}.last`);
  mkdirSync(`${site}.next-1`);
  expect(setRight(folder, versions)).toEqual([expect.stringMatching(/^上次发布（2026-11-28 17:00:00）做到一半就中断了。.*再点一次“发布”/)]);
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('旧的首页');
  expect([existsSync(`${site}.last`), existsSync(`${site}.next-1`)]).toEqual([false, false]);
});

test('a library that was killed in the middle of its swap is back', () => {
  const { folder, versions } = library();
  renameSync(folder, `${folder}.last`);
  mkdirSync(join(versions, '2026-11-01T00-00-00.part'), { recursive: true });
  expect(setRight(folder, versions)).toEqual([expect.stringContaining('内容已经恢复成换回以前的样子')]);
  expect(readFileSync(join(folder, 'practices/a.mdx'), 'utf8')).toBe('甲');
  expect(readdirSync(versions)).toEqual([]);
});

test('a mark that was itself cut off is told all the same', () => {
  const { folder, versions } = library();
  mkdirSync(versions);
  writeFileSync(join(versions, 'publishing.json'), '{"time": "20');
  expect(setRight(folder, versions)).toEqual([expect.stringMatching(/^上次发布做到一半/)]);
});

test('the word of the page stays the same for a library, and one that was tampered with is made anew', () => {
  const { versions } = library();
  const token = deskToken(versions);
  expect([token.length, deskToken(versions)]).toEqual([32, token]);
  writeFileSync(join(versions, 'desk-token'), '短');
  expect(deskToken(versions)).toMatch(/^[\w-]{32}$/);
});
