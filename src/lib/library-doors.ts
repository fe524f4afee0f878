import { facetsOf } from './facets.ts';
import { figureRows } from './figure-rows.ts';
import type { LibraryView } from './library-view.ts';
import {
  calendarUrl,
  figuresUrl,
  formsUrl,
  headingsUrl,
  papersUrl,
  phrasesUrl,
  practicesUrl,
  summariesUrl,
  tagsUrl,
  wordingsUrl,
} from './urls.ts';

interface Door {
  label: string;
  /** How much there is behind it. */
  count: number;
  href: string;
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((total, item) => total + of(item), 0);

/** The ways into the whole library: what it has to read, and what it has to write with. Nothing leads to an empty room. */
export function libraryDoors(library: LibraryView): { read: Door[]; write: Door[] } {
  const { practices, summaries, papers, headings, phrases, calendar, forms } = library;
  const open = (doors: Door[]) => doors.filter(({ count }) => count > 0);
  return {
    read: open([
      { label: '全部做法', count: practices.length, href: practicesUrl() },
      { label: '措辞', count: sum(practices, ({ wordings }) => wordings.length), href: wordingsUrl() },
      { label: '数字', count: figureRows(practices).length, href: figuresUrl() },
      { label: '来源总结', count: summaries.length, href: summariesUrl() },
      { label: '标签', count: facetsOf(library).tags.length, href: tagsUrl() },
    ]),
    write: open([
      { label: '文种', count: papers.length, href: papersUrl() },
      { label: '成组的小标题', count: headings.length, href: headingsUrl() },
      { label: '通用语句', count: sum(phrases, ({ items }) => items.length), href: phrasesUrl() },
      { label: '工会年历', count: sum(calendar, ({ items }) => items.length), href: calendarUrl() },
      { label: '表格和清单', count: forms.length, href: formsUrl() },
    ]),
  };
}
