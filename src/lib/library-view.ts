import type { Category } from '../schemas/category.ts';
import type { SourceState } from '../schemas/fields.ts';
import type { Figure } from '../schemas/figure.ts';
import type { OutdatedName } from '../schemas/outdated.ts';
import type { HardRule, Practice, Source } from '../schemas/practice.ts';
import type { Level } from '../schemas/site.ts';
import type { Summary } from '../schemas/summary.ts';
import type { Term } from '../schemas/term.ts';
import type { Wording } from '../schemas/wording.ts';
import { alternativesAmong, type Alternatives } from './alternatives.ts';
import { bodySections, type BodySection } from './body-sections.ts';
import { figureText, type FigureText } from './figure-text.ts';
import { citedParts, lawFinder, type CitedPart, type RawLaw } from './law-finder.ts';
import { citationView, lawViews, type CitationView, type LawView } from './law-view.ts';
import { levelsOf } from './levels.ts';
import { outdatedIn } from './outdated-names.ts';
import { paperworkView, type FormLink, type PaperworkView, type RawPaperwork } from './paperwork-view.ts';
import type { PracticeLink } from './practice-link.ts';

/** An MDX file as the content layer gives it. */
export interface RawEntry<T> {
  id: string;
  data: T;
  body: string;
  /** The body in its parts, where it has been parsed already. */
  sections?: BodySection[];
}

export interface RawLibrary {
  practices: RawEntry<Practice>[];
  summaries: RawEntry<Summary>[];
  categories: Category[];
  terms: Term[];
  /** A library may have no laws. */
  laws: RawLaw[];
  /** Names that have gone out of use; a library may have none. */
  outdated: OutdatedName[];
  levels: Level[];
  paperwork: RawPaperwork;
}

/** A place in a summary that a practice comes from. */
export interface SourceView {
  summary: { id: string; title: string; organisation: string; period: string };
  section: string;
  /** How far it carries what it tells; undefined where nobody has told. */
  state?: SourceState;
  /** Anchor of that section on the summary's page. */
  anchor: string;
}

export interface FigureView extends Omit<Figure, 'sentence'>, FigureText {
  /** `<practice id>#f1`: the first figure of that practice. */
  key: string;
  /** Label of the practice's field. */
  field: string;
  /** Title of the summary that gives the figure, and the organisation that it tells of. */
  sourceTitle: string;
  organisation: string;
}

/** A wording on its practice; `others` is where 换个说法 leads, absent where there is no other. */
export interface PracticeWording extends Omit<Wording, 'level'> {
  others?: Alternatives;
  /** Labels of those whom it suits. */
  levels: string[];
  /** Its text, split at the articles it cites. */
  cited: CitedPart[];
}

/** A hard rule with its article. */
export interface RuleView extends Pick<HardRule, 'says'> {
  cite: CitationView;
  /** What it says, split at the articles it cites. */
  cited: CitedPart[];
}

/** A name in an entry's text that has gone out of use. */
export type OutdatedView = OutdatedName & { written: string };

/** A practice with every reference resolved: what its page shows. */
export interface PracticeView extends Omit<
  Practice,
  'category' | 'tags' | 'sources' | 'legal' | 'rules' | 'figures' | 'wordings' | 'related'
> {
  id: string;
  category: Category;
  tags: Term[];
  sources: SourceView[];
  /** None where `legalNone` says what it rests on instead. */
  legal: CitationView[];
  rules: RuleView[];
  figures: FigureView[];
  wordings: PracticeWording[];
  /** Both ways: those that it names, then those that name it. */
  related: PracticeLink[];
  /** Forms and checklists that serve it. */
  forms: FormLink[];
  sections: BodySection[];
  outdated: OutdatedView[];
}

/** A part of a summary, with the practices that come from it and what is known of the source's own part. */
export type SummarySection = BodySection & { practices: PracticeLink[]; sourceHeading?: string; state?: SourceState };

export interface SummaryView extends Omit<Summary, 'sections'> {
  id: string;
  sections: SummarySection[];
  outdated: OutdatedView[];
}

export interface LibraryView extends PaperworkView {
  /** In the order of their fields; within a field those with most sources and figures first. */
  practices: PracticeView[];
  summaries: SummaryView[];
  categories: Category[];
  terms: Term[];
  /** The strongest kind first; within a kind those on which most practices rest. */
  laws: LawView[];
}

function need<T>(map: ReadonlyMap<string, T>, id: string, what: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`${what} ${id} 不存在；运行 npm run content:check 可看到是哪个文件引用了它`);
  return value;
}

const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));

const linkTo = ({ id, data }: RawEntry<Practice>): PracticeLink => ({ id, title: data.title, summary: data.summary });

/** @returns by practice id, the ids on either side of a relation, without repeats */
function relations(practices: readonly RawEntry<Practice>[]): Map<string, Set<string>> {
  const both = new Map(practices.map(({ id, data }) => [id, new Set(data.related)]));
  for (const { id, data } of practices) for (const other of data.related) both.get(other)?.add(id);
  return both;
}

/** The parts of a summary's body, each with what the front matter tells of it. */
function summarySections({
  data,
  body,
  sections = bodySections(body),
}: RawEntry<Summary>): (BodySection & Pick<SummarySection, 'sourceHeading' | 'state'>)[] {
  return sections.map((section) => {
    const told = data.sections.find(({ heading }) => heading === section.title);
    return { ...section, sourceHeading: told?.sourceHeading, state: told?.state };
  });
}

function compare(a: PracticeView, b: PracticeView): number {
  return (
    a.category.order - b.category.order ||
    b.sources.length - a.sources.length ||
    b.figures.length - a.figures.length ||
    (a.id < b.id ? -1 : 1)
  );
}

/**
 * Resolves all references of the library.
 * @throws where a reference leads nowhere or a collection is empty
 */
export function toLibraryView(raw: RawLibrary): LibraryView {
  const { laws, outdated, levels, paperwork, ...needed } = raw;
  for (const [name, items] of Object.entries(needed) as [string, unknown[]][]) {
    if (items.length === 0) throw new Error(`content 中的 ${name} 一条都没有读到；检查库的文件夹（CONTENT_DIR）`);
  }
  const categories = byId(raw.categories);
  const terms = byId(raw.terms);
  const summaries = byId(raw.summaries);
  const entries = byId(raw.practices);
  const related = relations(raw.practices);
  const sectionsOf = new Map(raw.summaries.map((summary) => [summary.id, summarySections(summary)]));
  const lawsById = byId(laws);
  const finder = lawFinder(laws);

  const placeView = ({ summary, section }: { summary: string; section: string }) => ({
    summary: { id: summary, title: need(summaries, summary, '总结').data.title },
    section,
    anchor: sectionsOf.get(summary)?.find((known) => known.title === section)?.anchor ?? '',
  });
  const sourceView = ({ summary, section, state }: Source): SourceView => {
    const { title, organisation, period, likelyPeriod } = need(summaries, summary, '总结').data;
    const at = sectionsOf.get(summary)?.find((known) => known.title === section);
    return {
      summary: { id: summary, title, organisation, period: likelyPeriod?.says ?? period },
      section,
      state: state ?? at?.state,
      anchor: at?.anchor ?? '',
    };
  };

  const practices = raw.practices.map(({ id, data, body, sections = bodySections(body) }): PracticeView => ({
    ...data,
    id,
    category: need(categories, data.category, '领域'),
    tags: data.tags.map((tag) => need(terms, tag, '标签')),
    sources: data.sources.map(sourceView),
    legal: (data.legal ?? []).map((citation) => citationView(citation, lawsById)),
    rules: data.rules.map((rule) => ({
      says: rule.says,
      cite: citationView(rule, lawsById),
      cited: citedParts(rule.says, finder),
    })),
    wordings: data.wordings.map(({ level, ...wording }) => ({
      ...wording,
      levels: levelsOf(level, data.orgTypes, levels),
      cited: citedParts(wording.text, finder),
    })),
    figures: data.figures.map((figure, i) => {
      const { title, organisation } = need(summaries, figure.source, '总结').data;
      return {
        ...figure,
        ...figureText(figure, organisation),
        key: `${id}#f${i + 1}`,
        field: need(categories, data.category, '领域').label,
        sourceTitle: title,
        organisation,
      };
    }),
    related: [...(related.get(id) ?? [])].flatMap((other) => {
      const entry = entries.get(other);
      return entry ? [linkTo(entry)] : [];
    }),
    forms: paperwork.forms.flatMap((form) => {
      const { title, summary, kind, practices: served } = form.data;
      return served.includes(id) ? [{ id: form.id, title, summary, kind }] : [];
    }),
    sections,
    outdated: outdatedIn(`${data.summary}\n${body}`, outdated),
  }));

  const alternatives = alternativesAmong(practices);
  const withAlternatives = (practice: PracticeView): PracticeView => ({
    ...practice,
    wordings: practice.wordings.map((wording) => ({ ...wording, others: alternatives(practice, wording) })),
  });

  const fromSection = (summary: string, section: string) =>
    raw.practices.filter(({ data }) => data.sources.some((source) => source.summary === summary && source.section === section)).map(linkTo);

  const byPracticeId = byId(practices);

  return {
    ...paperworkView(paperwork, {
      category: (id) => need(categories, id, '领域'),
      practice: (id) => need(byPracticeId, id, '做法'),
      place: placeView,
      cite: (citation) => citationView(citation, lawsById),
      finder,
    }),
    practices: practices.map(withAlternatives).sort(compare),
    summaries: raw.summaries.map(({ id, data, body }) => ({
      ...data,
      id,
      sections: (sectionsOf.get(id) ?? []).map((section) => ({ ...section, practices: fromSection(id, section.title) })),
      outdated: outdatedIn(`${data.summary}\n${body}`, outdated),
    })),
    categories: [...raw.categories].sort((a, b) => a.order - b.order),
    terms: raw.terms,
    laws: lawViews(
      laws,
      raw.practices.map(({ id, data }) => ({ id, title: data.title, summary: data.summary, legal: data.legal ?? [], rules: data.rules })),
    ),
  };
}
