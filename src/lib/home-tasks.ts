import type { LibraryView } from './library-view.ts';
import { limitRows } from './limit-rows.ts';
import { calendarUrl, composeUrl, importUrl, lawsUrl, limitsUrl, practicesUrl, wordingsUrl } from './urls.ts';

/** What one comes to do, and where it is done. */
export interface HomeTask {
  label: string;
  /** How it goes, in a few words. */
  how: string;
  href: string;
}

/**
 * The front page's first choices, as far as the library serves them.
 * @param paper the kind of paper that a draft starts from; undefined where the library has none
 */
export function homeTasks(library: LibraryView, paper: { id: string; label: string } | undefined): HomeTask[] {
  const { laws, calendar } = library;
  const law = limitRows(library).length > 0 ? { label: '查法规与时限', href: limitsUrl() } : { label: '查法规', href: lawsUrl() };
  return [
    ...(paper ? [{ label: `写一份${paper.label}`, how: '按骨架收齐措辞，导出 Word', href: composeUrl(paper.id) }] : []),
    { label: '找一句措辞', how: '按领域和位置，复制即用', href: wordingsUrl() },
    { label: '查做法', how: '步骤、出处、数字', href: practicesUrl() },
    ...(laws.length > 0 ? [{ ...law, how: '多少人、多少天、哪一条', href: law.href }] : []),
    ...(calendar.some(({ items }) => items.length > 0)
      ? [{ label: '这个月该做什么', how: '一年里按时要做的事', href: calendarUrl() }]
      : []),
    { label: '把去年的总结拖进来', how: '改成今年的提纲，不上传', href: importUrl() },
  ];
}
