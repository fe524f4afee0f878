import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContentFiles } from '../content/read-files.ts';
import { lineAt } from '../settings/yaml-source.ts';
import { formatIssue } from '../settings/issue.ts';
import type { BadEdit } from './bad-edits/bad-edit.ts';
import { DAYS_AND_ADDRESSES } from './bad-edits/days-and-addresses.ts';
import { FILES } from './bad-edits/files.ts';
import { TEXTS } from './bad-edits/texts.ts';
import { checkContent } from './check-library.ts';

const BAD_EDITS: readonly BadEdit[] = [...DAYS_AND_ADDRESSES, ...FILES, ...TEXTS];

const LIBRARY = 'src/fixtures/library';
/** The day on which the fixture library was written: no test looks at the clock. */
const NOW = new Date('2026-12-01T00:00:00Z');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bad-edits-'));
  cpSync(LIBRARY, folder, { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Makes the edit, looks, and takes it back. */
function edited<T>({ file, change, rename, copy }: BadEdit, look: (text: string) => T): T {
  const before = readFileSync(join(folder, file));
  const after = change(before.toString());
  const target = join(folder, rename ?? copy ?? file);
  if (rename !== undefined) rmSync(join(folder, file));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, after);
  try {
    return look(typeof after === 'string' ? after : '');
  } finally {
    rmSync(target);
    writeFileSync(join(folder, file), before);
  }
}

test('the library without an edit has no fault', () => {
  expect(checkContent(readContentFiles(folder), NOW).map(formatIssue)).toEqual([]);
});

test('there are 94 edits, each of its own kind', () => {
  expect(new Set(BAD_EDITS.map(({ what }) => what)).size).toBe(BAD_EDITS.length);
  expect(BAD_EDITS.length).toBe(94);
});

describe('a bad edit is told once, where it was made, with what to do', () => {
  test.each(BAD_EDITS)('$what', (edit) => {
    edited(edit, (text) => {
      const issues = checkContent(readContentFiles(folder), NOW);
      const line = edit.at === undefined ? 1 : lineAt(text, text.indexOf(edit.at));
      if (edit.at !== undefined) expect(text).toContain(edit.at);
      expect(issues.map((issue) => `${issue.file}:${issue.line} [${issue.rule}] ${issues.length === 1 ? '' : formatIssue(issue)}`)).toEqual(
        [`content/${edit.in ?? edit.file}:${line} [${edit.rule}] `],
      );
      expect(issues.map(formatIssue).join()).toContain(edit.says);
    });
  });
});
