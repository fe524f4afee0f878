import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContentFiles } from '../../src/content/read-files.ts';
import { formatIssue } from '../../src/settings/issue.ts';
import { lineAt } from '../../src/settings/yaml-source.ts';
import { BAD_EDITS, edited, NOW } from './bad-edits/edited.ts';
import { issuesOf, told } from './check-files.ts';

const LIBRARY = 'src/fixtures/library';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bad-edits-'));
  cpSync(LIBRARY, folder, { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the library without an edit has no fault', () => {
  expect(issuesOf(readContentFiles(folder), NOW).map(formatIssue)).toEqual([]);
});

test('there are 145 edits, each of its own kind', () => {
  expect(new Set(BAD_EDITS.map(({ what }) => what)).size).toBe(BAD_EDITS.length);
  expect(BAD_EDITS.length).toBe(145);
});

describe('a bad edit is told once, where it was made, with what to do, in one line of the command, which then ends with 1', () => {
  test.each(BAD_EDITS)('$what', (edit) => {
    edited(folder, edit, (text) => {
      const issues = issuesOf(readContentFiles(folder), NOW);
      const line = edit.at === undefined ? 1 : lineAt(text, text.indexOf(edit.at));
      if (edit.at !== undefined) expect(text).toContain(edit.at);
      expect(issues.map((issue) => `${issue.file}:${issue.line} [${issue.rule}] ${issues.length === 1 ? '' : formatIssue(issue)}`)).toEqual(
        [`content/${edit.in ?? edit.file}:${line} [${edit.rule}] `],
      );
      // A message says once what is expected: the schemas' own texts say 应为 too.
      for (const { expected } of issues) expect(expected).not.toMatch(/^\S*应(?:为|写作)/);
      const { lines, code } = told(issues, '');
      expect(lines).toHaveLength(2);
      expect(lines[0]).toContain(`${edit.in ?? edit.file}:`);
      expect(lines[0]).toContain(edit.says);
      expect(code).toBe(1);
    });
  });
});
