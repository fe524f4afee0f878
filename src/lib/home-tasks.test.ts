import { expect, test } from 'vitest';
import { homeTasks } from './home-tasks.ts';
import type { LibraryView } from './library-view.ts';

const library = (more: object) => ({ laws: [], terms: [], categories: [], calendar: [], ...more }) as unknown as LibraryView;
const labels = (more: object, paper?: { id: string; label: string }) => homeTasks(library(more), paper).map(({ label }) => label);

test('a library is only offered for what it has', () => {
  expect(labels({})).toEqual(['找一句措辞', '查做法', '把去年的总结拖进来']);
});

test('with laws, a calendar and kinds of paper there are six tasks', () => {
  const laws = [{ articles: [] }];
  const calendar = [{ month: 1, items: [{}] }];
  expect(labels({ laws, calendar }, { id: 'year', label: '年度小结' })).toEqual([
    '写一份年度小结',
    '找一句措辞',
    '查做法',
    '查法规',
    '这个月该做什么',
    '把去年的总结拖进来',
  ]);
});
