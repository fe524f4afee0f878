import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishedLibrary } from '../../src/content/read-library.ts';
import { brokenLibrary } from '../../src/content/fixture-library.ts';
import { formatIssue } from '../../src/settings/issue.ts';
import { copiedPassages } from './against.ts';

const SENTENCE = '工会干部深入车间班组逐户走访困难职工家庭，现场解决实际问题';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sources-'));
  writeFileSync(join(folder, 'source.txt'), `一、帮扶\n去年${SENTENCE}。\n`);
  writeFileSync(join(folder, 'scan.pdf'), '%PDF-1.4');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const against = (text: string) =>
  copiedPassages(publishedLibrary(brokenLibrary('content/practices/jin-qiu.mdx', '由工会筹款发放。', text)), folder);

test('names the sentence that an entry still carries from a source', () => {
  expect(against(`${SENTENCE}。`).issues.map(formatIssue)).toEqual([
    'content/practices/jin-qiu.mdx:28 发现与来源相同的29个字“工会干部深入车间班组逐户走访困难职工家庭，现场解决实际问题”；应为连续相同不到20个字。修改：用自己的话重写这一句，数字照原文。[copied-passage]',
  ]);
});

test('accepts a restated sentence, and a quoted name', () => {
  expect(against('干部到车间和班组去，挨户看望困难职工。').issues).toEqual([]);
  expect(against(`活动叫“${SENTENCE}”。`).issues).toEqual([]);
});

test('says which source could not be read', () => {
  expect(against('由工会发放。').problems).toHaveLength(1);
});
