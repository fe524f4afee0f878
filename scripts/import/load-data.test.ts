import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadData } from './load-data.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-data-'));
  mkdirSync(join(folder, 'practices'));
  writeFileSync(join(folder, 'vocabulary.yaml'), '[]');
  writeFileSync(join(folder, 'org-types.yaml'), '- { id: port, label: 港口工会, words: [码头] }\n- { id: school, label: 学校工会 }\n');
  cpSync(join(import.meta.dirname, '../../src/import/fixtures/corrupted-forms.yaml'), join(folder, 'corrupted-forms.yaml'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['\\n', '\n'],
  ['\\r\\n', '\r\n'],
])('practices with line breaks %s are known', (_, end) => {
  const text = ['---', 'title: 高温慰问', 'summary: 送清凉到一线。', 'aliases: [送清凉]', '---', '', '正文。', ''].join(end);
  writeFileSync(join(folder, 'practices', 'gao-wen-wei-wen.mdx'), text);
  expect(loadData(folder).practices).toEqual([
    { id: 'gao-wen-wei-wen', title: '高温慰问', summary: '送清凉到一线。', aliases: ['送清凉'] },
  ]);
});

test('a practice that cannot be read is left out', () => {
  writeFileSync(join(folder, 'practices', 'broken.mdx'), '---\ntitle: "\n---\n');
  expect(loadData(folder).practices).toEqual([]);
});

test('the kinds of union are the library’s own, and so is what they are known by', () => {
  expect(loadData(folder)).toMatchObject({ kinds: ['港口工会', '学校工会'], kindWords: { 港口工会: ['码头'] } });
});
