import { expect, test } from 'vitest';
import type { Skeleton } from '../../schemas/skeleton.ts';
import { EMPTY_DRAFT } from '../draft.ts';
import { reduceDraft } from '../draft-reducer.ts';
import { startDraft } from '../start-draft.ts';
import { isUntouched } from './ask-start.ts';
import { paperAskedFor } from './asked-paper.ts';

const SKELETONS: Skeleton[] = [
  { id: 'summary', label: '总结', title: '【单位】总结', headings: [{ level: 1, text: '主要工作' }] },
  { id: 'plan', label: '计划', title: '【单位】计划', headings: [{ level: 1, text: '目标' }] },
];
const summary = startDraft(SKELETONS[0]!);

test('the address names a skeleton of the library, or none', () => {
  expect(paperAskedFor('?paper=plan', SKELETONS)?.id).toBe('plan');
  expect(['', '?paper=', '?paper=letter', '?q=plan'].map((search) => paperAskedFor(search, SKELETONS))).toEqual(Array(4).fill(undefined));
});

test('an empty draft, and a skeleton as it comes, may give way', () => {
  expect(isUntouched(EMPTY_DRAFT, SKELETONS)).toBe(true);
  expect(isUntouched(summary, SKELETONS)).toBe(true);
});

test('whatever was written or ordered stays until the writer says so', () => {
  const [heading] = summary.nodes;
  for (const draft of [
    reduceDraft(EMPTY_DRAFT, { type: 'field', name: 'title', value: '我的总结' }),
    reduceDraft(summary, { type: 'edit', id: heading!.id, text: '民主管理' }),
    reduceDraft(summary, { type: 'insert', after: undefined, kind: 'paragraph' }),
    reduceDraft(summary, { type: 'remove', id: heading!.id }),
  ])
    expect(isUntouched(draft, SKELETONS)).toBe(false);
});
