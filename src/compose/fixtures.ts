import type { Skeleton } from '../schemas/skeleton.ts';

/** Kinds of paper for the tests of this room. */
export const SKELETONS: readonly Skeleton[] = [
  {
    id: 'summary',
    label: '工作总结',
    title: '【单位】【年度】年工作总结',
    headings: [
      { level: 1, text: '主要工作和成效', slots: ['做法', '成效'], divided: true, hint: '按领域分块。' },
      { level: 1, text: '特色亮点', hint: '没有就删去本节。' },
      { level: 1, text: '存在的不足', slots: ['不足'], hint: '说清差在哪里。' },
      { level: 1, text: '下一步打算', slots: ['打算'], hint: '目标、措施、时限。' },
    ],
  },
  {
    id: 'report',
    label: '专项汇报',
    title: '关于【主题】工作情况的汇报',
    headings: [
      { level: 1, text: '基本情况', slots: ['开头'] },
      { level: 1, text: '主要做法', slots: ['做法'] },
      { level: 1, text: '取得的成效', slots: ['成效'] },
      { level: 1, text: '存在的问题', slots: ['不足'] },
      { level: 1, text: '下一步打算', slots: ['打算'] },
    ],
  },
  { id: 'other', label: '倡议书', title: '倡议书', headings: [{ level: 1, text: '我们倡议' }] },
];
