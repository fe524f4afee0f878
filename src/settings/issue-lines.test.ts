import { expect, test, vi } from 'vitest';
import { issueLines } from './issue-lines.ts';

const issue = (line: number, found = '待填项【人数】') => ({
  file: `content/practices/${line}.mdx`,
  line,
  rule: 'unknown-blank',
  found,
  expected: '表中的名称',
  repair: '改为【人员数】',
});

test('what is found in more than three places in the same words is said once, with the first three', () => {
  vi.stubEnv('CONTENT_DIR', '');
  const lines = issueLines([issue(1), issue(2, '待填项【地名】'), ...Array.from({ length: 200 }, (_, i) => issue(i + 3))]);
  vi.unstubAllEnvs();
  expect(lines).toEqual([
    'content/practices/1.mdx:1 发现待填项【人数】；应为表中的名称。修改：改为【人员数】。[unknown-blank]同样的共201处，另见 content/practices/3.mdx:3、content/practices/4.mdx:4 等。',
    'content/practices/2.mdx:2 发现待填项【地名】；应为表中的名称。修改：改为【人员数】。[unknown-blank]',
  ]);
});

test('three are told each', () => {
  expect(issueLines([issue(1), issue(2), issue(3)])).toHaveLength(3);
});
