import type { CalendarMonth } from '../schemas/calendar.ts';
import type { Category } from '../schemas/category.ts';
import type { Form } from '../schemas/form.ts';
import type { HeadingSet } from '../schemas/heading-set.ts';
import type { Citation } from '../schemas/law.ts';
import type { Paper } from '../schemas/paper.ts';
import type { PhraseKind } from '../schemas/phrase.ts';
import { citedParts, type CitedPart, type LawFinder } from './law-finder.ts';
import type { CitationView } from './law-view.ts';
import { onTheirPages } from './heading-pages.ts';
import { parseMade } from './made-name.ts';
import type { ExampleBlock } from './paper-example.ts';
import type { PracticeLink } from './practice-link.ts';

/** What a library has beside practices, as the files give it; each may be empty. */
export interface RawPaperwork {
  papers: { id: string; data: Paper; example: ExampleBlock[] }[];
  phrases: { id: string; data: PhraseKind }[];
  headings: HeadingSet[];
  calendar: CalendarMonth[];
  forms: { id: string; data: Form }[];
}

export type PaperLink = Pick<Paper, 'title' | 'summary'> & { id: string };
export type FormLink = Pick<Form, 'title' | 'summary' | 'kind'> & { id: string };

/** A section of a summary, as a link needs it. */
export interface PlaceView {
  summary: { id: string; title: string };
  section: string;
  anchor: string;
}

export interface HeadingSetView extends Omit<HeadingSet, 'category' | 'source'> {
  /** Absent for sets that fit any field. */
  category?: Category;
  /** Page of the list that it stands on, from 1. */
  page: number;
  /** The summary whose own headings they are. */
  source?: { id: string; title: string };
}

export interface PhraseView {
  /** `phrases/ending#e2`, by which a draft knows it. */
  key: string;
  id: string;
  text: string;
  cited: CitedPart[];
  papers: PaperLink[];
  /** Labels; absent where it suits all. */
  level?: string[];
  /** Slot or heading of the part of a paper that it leads into. */
  opens?: string;
}

export interface PhraseKindView extends Omit<PhraseKind, 'items'> {
  id: string;
  items: PhraseView[];
}

/** What an example is made from: a wording, a phrase or a set of headings. */
export type MadeView =
  | { kind: 'wording'; practice: PracticeLink; id: string; slot: string }
  | { kind: 'phrase'; file: string; id: string; label: string }
  | { kind: 'headings'; id: string; pattern: string; page: number };

export type ExampleView = Exclude<ExampleBlock, { kind: 'paragraph' }> | { kind: 'paragraph'; text: string; cited: CitedPart[] };

export interface PaperView extends Omit<Paper, 'parts' | 'made'> {
  id: string;
  parts: (Omit<Paper['parts'][number], 'phrases'> & { phrases: { id: string; label: string }[] })[];
  made: MadeView[];
  example: ExampleView[];
}

/** Where a date comes from. */
export type BasisView = { place: PlaceView; cite?: undefined } | { cite: CitationView; place?: undefined };

export interface MonthView {
  month: number;
  items: { title: string; when: string; practices: PracticeLink[]; papers: PaperLink[]; basis: BasisView }[];
}

export interface FormView extends Omit<Form, 'category' | 'practices' | 'sources' | 'legal'> {
  id: string;
  category: Category;
  practices: PracticeLink[];
  sources: PlaceView[];
  legal: CitationView[];
}

export interface PaperworkView {
  papers: PaperView[];
  phrases: PhraseKindView[];
  headings: HeadingSetView[];
  calendar: MonthView[];
  forms: FormView[];
}

/** What the rest of the library knows. Each @throws where there is no such thing. */
export interface Resolvers {
  category: (id: string) => Category;
  practice: (id: string) => PracticeLink & { wordings: readonly { id: string; slot: string }[] };
  place: (place: { summary: string; section: string }) => PlaceView;
  cite: (citation: Citation) => CitationView;
  finder: LawFinder;
}

function needIn<T extends { id: string }>(items: readonly T[], id: string, what: string): T {
  const item = items.find((each) => each.id === id);
  if (!item) throw new Error(`${what} ${id} 不存在；运行 npm run content:check 可看到是哪个文件引用了它`);
  return item;
}

const linkOf = ({ id, title, summary }: PracticeLink): PracticeLink => ({ id, title, summary });

/**
 * Resolves all references of papers, phrases, headings, the year and forms.
 * @throws where a reference leads nowhere
 */
export function paperworkView(raw: RawPaperwork, { category, practice, place, cite, finder }: Resolvers): PaperworkView {
  const links = raw.papers.map(({ id, data }): PaperLink => ({ id, title: data.title, summary: data.summary }));
  const paper = (id: string) => needIn(links, id, '文种');
  const kind = (id: string) => needIn(raw.phrases, id, '语句');

  const headings = onTheirPages(
    raw.headings.map(({ category: field, source, ...set }) => ({
      ...set,
      ...(field ? { category: category(field) } : {}),
      ...(source ? { source: place({ summary: source, section: '' }).summary } : {}),
    })),
  );

  const madeView = (name: string): MadeView => {
    const made = parseMade(name);
    switch (made?.kind) {
      case 'wording': {
        const owner = practice(made.practice);
        return { ...made, practice: linkOf(owner), slot: needIn(owner.wordings, made.id, '措辞').slot };
      }
      case 'phrase':
        return { ...made, label: kind(made.file).data.label };
      case 'headings': {
        const { pattern, page } = needIn(headings, made.id, '小标题');
        return { ...made, pattern, page };
      }
      case undefined:
        throw new Error(`made 里的 ${name} 写得不对；运行 npm run content:check 可看到在哪个文件`);
      default:
        return made satisfies never;
    }
  };

  return {
    papers: raw.papers.map(({ id, data, example }) => ({
      ...data,
      id,
      parts: data.parts.map((part) => ({ ...part, phrases: part.phrases.map((file) => ({ id: file, label: kind(file).data.label })) })),
      made: data.made.map(madeView),
      example: example.map((block) => (block.kind === 'paragraph' ? { ...block, cited: citedParts(block.text, finder) } : block)),
    })),
    phrases: raw.phrases.map(({ id, data }) => ({
      ...data,
      id,
      items: data.items.map((item) => ({
        ...item,
        key: `phrases/${id}#${item.id}`,
        cited: citedParts(item.text, finder),
        papers: item.papers.map(paper),
      })),
    })),
    headings,
    calendar: [...raw.calendar]
      .sort((a, b) => a.month - b.month)
      .map(({ month, items }) => ({
        month,
        items: items.map(({ title, when, practices, papers, basis }) => ({
          title,
          when,
          practices: practices.map((id) => linkOf(practice(id))),
          papers: papers.map(paper),
          basis: 'law' in basis ? { cite: cite(basis) } : { place: place(basis) },
        })),
      })),
    forms: raw.forms.map(({ id, data }) => ({
      ...data,
      id,
      category: category(data.category),
      practices: data.practices.map((one) => linkOf(practice(one))),
      sources: data.sources.map(place),
      legal: data.legal.map(cite),
    })),
  };
}
