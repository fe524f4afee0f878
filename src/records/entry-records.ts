import { EVIDENCE_IDS, slotId } from '../lib/labels.ts';
import type { CitationView, LawView } from '../lib/law-view.ts';
import type { PracticeView, SummaryView } from '../lib/library-view.ts';
import { articleAnchor } from '../lib/article-name.ts';
import { lawUrl, practiceUrl, summaryUrl } from '../lib/urls.ts';
import type { RecordOf } from './record-schemas.ts';
import { stamp } from './stamp.ts';

const bodyOf = (sections: PracticeView['sections']) => sections.flatMap(({ title, lines }) => [title, ...lines]).join('\n');

const DOUBT = '存疑：';

const cited = ({ law, article, paragraph }: CitationView) => ({ law: law.id, article, paragraph });

/** A record of /api/practices.json. */
export function practiceRecord(practice: PracticeView): RecordOf<'practices'> {
  const { id, title, summary, category, tags, orgTypes, aliases, asks, evidence, legal, legalNone, rules, sources } = practice;
  const { figures, wordings, related, sections, revised } = practice;
  const record = {
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
    asks,
    evidence,
    legal: legal.map(cited),
    legalNone,
    rules: rules.map(({ says, cite }) => ({ says, ...cited(cite) })),
    body: bodyOf(sections),
    doubts: sections.flatMap(({ lines }) => lines.filter((line) => line.startsWith(DOUBT)).map((line) => line.slice(DOUBT.length))),
    figures: figures.map(({ hint: _hint, comparison: _comparison, organisation: _organisation, ...figure }) => figure),
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
  return stamp(record, revised);
}

/** The articles that a wording cites, left out where there are none: most cite nothing. */
function citedArticles(parts: PracticeView['wordings'][number]['cited']) {
  const cites = parts.flatMap(({ text, to }) => (to ? [{ text, url: lawUrl(to.law, articleAnchor(to.article)) }] : []));
  return cites.length > 0 ? { cites } : {};
}

/** The records of one practice in /api/wordings.json. */
export function wordingRecords({ id, title, category, tags, orgTypes, evidence, wordings, revised }: PracticeView): RecordOf<'wordings'>[] {
  return wordings.map((wording) =>
    stamp(
      {
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
      },
      revised,
    ),
  );
}

/** A record of /api/summaries.json. */
export function summaryRecord({ sections, draft: _draft, outdated: _outdated, ...summary }: SummaryView): RecordOf<'summaries'> {
  const record = {
    ...summary,
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
  return stamp(record, summary.revised);
}

/** A record of /api/laws.json. */
export function lawRecord({ articles, practices: _practices, ...law }: LawView): RecordOf<'laws'> {
  const record = {
    ...law,
    url: lawUrl(law.id),
    provisions: articles.flatMap(({ provisions }) =>
      provisions.map(({ name: _name, ...provision }) => ({ ...provision, url: lawUrl(law.id, articleAnchor(provision.article)) })),
    ),
  };
  return stamp(record, law.checked);
}
