import { articleAnchor } from '../lib/article-name.ts';
import { facetsOf } from '../lib/facets.ts';
import { EVIDENCE_IDS, slotId } from '../lib/labels.ts';
import type { CitationView, LawView } from '../lib/law-view.ts';
import type { PracticeView, SummaryView } from '../lib/library-view.ts';
import { skosVocabulary } from '../lib/skos-vocabulary.ts';
import { lawUrl, practiceUrl, summaryUrl } from '../lib/urls.ts';
import { getLibrary } from './library.ts';

const bodyOf = (sections: PracticeView['sections']) => sections.flatMap(({ title, lines }) => [title, ...lines]).join('\n');

const cited = ({ law, article, paragraph }: CitationView) => ({ law: law.id, article, paragraph });

/** The articles that a wording cites, left out where there are none: most cite nothing. */
function citedArticles(parts: PracticeView['wordings'][number]['cited']) {
  const cites = parts.flatMap(({ text, to }) => (to ? [{ text, url: lawUrl(to.law, articleAnchor(to.article)) }] : []));
  return cites.length > 0 ? { cites } : {};
}

function practiceRecord(practice: PracticeView) {
  const { id, title, summary, category, tags, orgTypes, aliases, evidence, legal, legalNone, rules, sources } = practice;
  const { figures, wordings, related, sections, revised } = practice;
  return {
    id,
    url: practiceUrl(id),
    title,
    summary,
    category: category.label,
    categoryId: category.id,
    tags: tags.map(({ label }) => label),
    tagIds: tags.map((tag) => tag.id),
    orgTypes,
    aliases,
    evidence,
    legal: legal.map(cited),
    legalNone,
    rules: rules.map(({ says, cite }) => ({ says, ...cited(cite) })),
    body: bodyOf(sections),
    figures: figures.map(({ sourceTitle, hint: _hint, comparison: _comparison, ...figure }) => ({ ...figure, sourceTitle })),
    wordings: wordings.map((wording) => ({
      id: wording.id,
      slot: wording.slot,
      levels: wording.levels,
      text: wording.text,
      url: practiceUrl(id, wording.id),
    })),
    sources: sources.map((source) => ({
      summary: source.summary.id,
      title: source.summary.title,
      section: source.section,
      state: source.state,
      url: summaryUrl(source.summary.id, source.anchor),
    })),
    related: related.map((other) => other.id),
    revised,
  };
}

function summaryRecord({ sections, ...summary }: SummaryView) {
  return {
    ...summary,
    draft: undefined,
    outdated: undefined,
    url: summaryUrl(summary.id),
    body: bodyOf(sections),
    sections: sections.map(({ anchor, title, sourceHeading, state, practices }) => ({
      title,
      sourceHeading,
      state,
      url: summaryUrl(summary.id, anchor),
      practices: practices.map(({ id }) => id),
    })),
  };
}

const lawRecord = ({ id, title, version, checked, articleCount, articles }: LawView) => ({
  id,
  url: lawUrl(id),
  title,
  version,
  checked,
  articleCount,
  provisions: articles.flatMap(({ provisions }) =>
    provisions.map(({ article, paragraph, kind, says }) => ({ article, paragraph, kind, says })),
  ),
});

/** The records of /api/laws.json. */
export const lawRecords = async () => (await getLibrary()).laws.map(lawRecord);

/** The records of /api/practices.json. */
export const practiceRecords = async () => (await getLibrary()).practices.map(practiceRecord);

/** The records of /api/summaries.json. */
export const summaryRecords = async () => (await getLibrary()).summaries.map(summaryRecord);

/** The records of /api/wordings.json. */
export async function wordingRecords() {
  const { practices } = await getLibrary();
  return practices.flatMap(({ id, title, category, tags, orgTypes, evidence, wordings }) =>
    wordings.map((wording) => ({
      id: `${id}#${wording.id}`,
      url: practiceUrl(id, wording.id),
      slot: wording.slot,
      slotId: slotId(wording.slot),
      levels: wording.levels,
      text: wording.text,
      ...citedArticles(wording.cited),
      practice: { id, title },
      category: category.label,
      tags: tags.map(({ label }) => label),
      orgTypes,
      evidence: EVIDENCE_IDS[evidence],
    })),
  );
}

/** The vocabulary of /api/vocabulary.json, as SKOS in JSON-LD. */
export async function vocabulary() {
  const library = await getLibrary();
  return skosVocabulary(library.categories, library.terms, new Set(facetsOf(library).tags.map(({ id }) => id)));
}
