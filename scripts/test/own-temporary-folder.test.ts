import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import ownTemporaryFolder from './own-temporary-folder.ts';

test('what a test leaves in the temporary folder goes with the run', () => {
  expect(basename(tmpdir())).toMatch(/^unit-tests-/);
  const outer = tmpdir();
  const clear = ownTemporaryFolder();
  const left = mkdtempSync(join(tmpdir(), 'left-'));
  writeFileSync(join(left, 'file'), '');
  clear();
  expect(existsSync(dirname(left))).toBe(false);
  expect(tmpdir()).toBe(outer);
});
