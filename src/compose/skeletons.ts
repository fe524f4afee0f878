import type { Draft, Heading } from './draft.ts';
import { EMPTY_DRAFT } from './draft.ts';

export interface Skeleton {
  id: string;
  label: string;
  title: string;
  headings: Omit<Heading, 'id' | 'kind'>[];
}

/** Usual order of the sections of three kinds of paper, and none. Blanks in the titles are filled with the rest. */
export const SKELETONS: readonly Skeleton[] = [
  {
    id: 'summary',
    label: '工作总结',
    title: '【单位】【年度】年工作总结',
    headings: [
      {
        level: 1,
        text: '主要工作和成效',
        slots: ['做法', '成效'],
        divided: true,
        hint: '按领域分四到六块，每块先写做法，再写数据和结果。',
      },
      { level: 1, text: '特色亮点', hint: '一两个有名字、有实例、有评价的品牌；没有就删去本节。' },
      { level: 1, text: '存在的不足', slots: ['不足'], hint: '写短，对着任务找差距，说清是哪件事、差在哪里。' },
      { level: 1, text: '下一步打算', slots: ['打算'], hint: '目标、措施、时限；与上一节的不足逐条对应。' },
    ],
  },
  {
    id: 'plan',
    label: '工作计划',
    title: '【单位】【年度】年工作计划',
    headings: [
      { level: 1, text: '总体要求', slots: ['开头'], hint: '依据、思路、总的要求，一段写完。' },
      { level: 1, text: '工作目标', hint: '能检查的数和结果，每个目标一句。' },
      { level: 1, text: '重点任务', slots: ['打算', '做法', '成效'], divided: true, hint: '按领域分块，每项写清措施、责任部门、时限。' },
      { level: 1, text: '保障措施', hint: '组织领导、经费、督促检查。' },
      { level: 1, text: '进度安排', hint: '分阶段或分季度列出。' },
    ],
  },
  {
    id: 'report',
    label: '专项汇报',
    title: '关于【主题】工作情况的汇报',
    headings: [
      { level: 1, text: '基本情况', slots: ['开头'], hint: '做这件事的背景、范围和总的进展。' },
      { level: 1, text: '主要做法', slots: ['做法'], hint: '三到五条，每条一个动作、一个例子。' },
      { level: 1, text: '取得的成效', slots: ['成效'], hint: '总量、覆盖、变化，数字注明时间和口径。' },
      { level: 1, text: '存在的问题', slots: ['不足'], hint: '具体到事，不写套话。' },
      { level: 1, text: '下一步打算', slots: ['打算'], hint: '对着问题写措施和时限。' },
    ],
  },
  { id: 'empty', label: '空白', title: '', headings: [] },
];

/** A fresh draft of a skeleton. */
export function startDraft({ title, headings }: Skeleton): Draft {
  return { ...EMPTY_DRAFT, title, nodes: headings.map((heading, i) => ({ ...heading, id: i + 1, kind: 'heading' })) };
}
