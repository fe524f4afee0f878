import { expect, test } from 'vitest';
import { draftId, freeId } from './draft-id.ts';

test.each([
  ['工会年度工作总结', 'gong-hui-nian-du-gong-zuo-zong-jie'],
  ['2021年OA总结', '2021-nian-oa-zong-jie'],
  ['../../etc/passwd', 'etc-passwd'],
  ['﹏', 'zong-jie'],
  ['', 'zong-jie'],
])('%s becomes %s', (title, id) => {
  expect(draftId(title)).toBe(id);
});

test('is cut between syllables before sixty characters', () => {
  const id = draftId('工会工作总结'.repeat(20));
  expect(id.length).toBeLessThanOrEqual(56);
  expect(id).toMatch(/-(?:gong|hui|zuo|zong|jie)$/);
});

test('a taken id gets a number', () => {
  expect(freeId('a', (id) => id === 'a' || id === 'a-2')).toBe('a-3');
});
