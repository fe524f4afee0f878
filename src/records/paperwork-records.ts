import type { PaperLink, FormView, HeadingSetView, MadeView, MonthView, PaperView, PhraseKindView } from '../lib/paperwork-view.ts';
import type { PracticeLink } from '../lib/practice-link.ts';
import { calendarUrl, formUrl, headingsUrl, lawUrl, paperUrl, phrasesUrl, practiceUrl, summaryUrl } from '../lib/urls.ts';
import type { RecordOf } from './record-schemas.ts';
import { stamp } from './stamp.ts';

/** The records of one kind of phrase in /api/phrases.json. */
export const phraseRecords = ({ id: file, label, items }: PhraseKindView): RecordOf<'phrases'>[] =>
  items.map(({ id, key, text, papers, level }) =>
    stamp({ id: key, url: phrasesUrl(file, id), kind: label, text, papers: papers.map((paper) => paper.id), levels: level }),
  );

/** A record of /api/headings.json. */
export const headingsRecord = ({ category, source, page, ...set }: HeadingSetView): RecordOf<'headings'> =>
  stamp({ ...set, url: headingsUrl(set.id, page), category: category?.label, source: source?.id });

function madeUrl(made: MadeView): string {
  switch (made.kind) {
    case 'wording':
      return practiceUrl(made.practice.id, made.id);
    case 'phrase':
      return phrasesUrl(made.file, made.id);
    case 'headings':
      return headingsUrl(made.id, made.page);
    default:
      return made satisfies never;
  }
}

/** A record of /api/papers.json. */
export function paperRecord({ parts, made, example, ...paper }: PaperView): RecordOf<'papers'> {
  const record = {
    ...paper,
    url: paperUrl(paper.id),
    parts: parts.map((part) => ({ ...part, phrases: part.phrases.map(({ id }) => id) })),
    made: made.map(madeUrl),
    example: example.map((block) => (block.kind === 'heading' ? `${block.number}${block.text}` : block.text)).join('\n'),
  };
  return stamp(record, paper.revised);
}

/** A record of /api/forms.json. */
export function formRecord({ category, practices, sources, legal, ...form }: FormView): RecordOf<'forms'> {
  const record = {
    ...form,
    url: formUrl(form.id),
    category: category.label,
    practices: practices.map(({ id }) => id),
    sources: sources.map(({ summary, section }) => ({ summary: summary.id, section })),
    legal: legal.map(({ law, article, paragraph }) => ({ law: law.id, article, paragraph })),
  };
  return stamp(record, form.revised);
}

const linkTo = ({ id, title }: PracticeLink | PaperLink, url: string) => ({ id, title, url });

/** A record of /api/calendar.json. */
export function monthRecord({ month, items }: MonthView): RecordOf<'calendar'> {
  const record = {
    month,
    url: calendarUrl(month),
    items: items.map(({ title, when, practices, papers, basis }) => ({
      title,
      when,
      practices: practices.map((practice) => linkTo(practice, practiceUrl(practice.id))),
      papers: papers.map((paper) => linkTo(paper, paperUrl(paper.id))),
      basis: basis.cite
        ? { label: `《${basis.cite.law.short}》${basis.cite.name}`, url: lawUrl(basis.cite.law.id, basis.cite.anchor) }
        : { label: `${basis.place.summary.title}“${basis.place.section}”`, url: summaryUrl(basis.place.summary.id, basis.place.anchor) },
    })),
  };
  return stamp(record);
}
