import { expect, test } from 'vitest';
import { uncovered } from './covered-characters.ts';

test('the face has common characters, letters and marks, and lacks rare ones', () => {
  expect(uncovered('工会实务库：Union Practice 2026，“【】”·…—')).toBeUndefined();
  expect(['犇犇㐂工会库', '𠮷', 'ok 😀'].map(uncovered)).toEqual(['㐂', '𠮷', '😀']);
});
