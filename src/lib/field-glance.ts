import { EVIDENCE_LEVELS } from '../schemas/fields.ts';
import type { PracticeView } from './library-view.ts';
import { summaryCount } from './most-sourced.ts';

/** How a list of practices divides: by what they rest on, and by how many summaries tell of them. */
export interface Glance {
  title: string;
  parts: { label: string; count: number }[];
}

/** @returns two ways to divide the practices, each adding up to all of them; parts without any are left out */
export function fieldGlance(practices: readonly PracticeView[]): Glance[] {
  const count = (has: (practice: PracticeView) => boolean) => practices.filter(has).length;
  const used = (parts: Glance['parts']) => parts.filter((part) => part.count > 0);
  return [
    {
      title: '依据',
      parts: used(EVIDENCE_LEVELS.map((label) => ({ label, count: count(({ evidence }) => evidence === label) }))),
    },
    {
      title: '来源',
      parts: used([
        { label: '三篇以上总结写到', count: count((each) => summaryCount(each) > 2) },
        { label: '两篇', count: count((each) => summaryCount(each) === 2) },
        { label: '一篇', count: count((each) => summaryCount(each) === 1) },
        { label: '只有法律', count: count((each) => summaryCount(each) === 0) },
      ]),
    },
  ];
}
