import { PRACTICE_SECTIONS } from '../../lib/practice-sections.ts';
import type { PracticeRecord, SummaryRecord } from './build-lexicon.ts';
import { wordingMark } from '../data/section-mark.ts';
import type { StoredSection } from '../data/stored-text.ts';

/** Body of an open-data record (headings and paragraphs, one a line) → the lines under each heading, in order. */
function linesByHeading(body: string, headings: readonly string[]): string[][] {
  const parts: string[][] = headings.map(() => []);
  let at = -1;
  for (const line of body.split('\n')) {
    if (line === headings[at + 1]) at += 1;
    else if (line !== '') parts[at]?.push(line);
  }
  return parts;
}

/** The text of a practice: lead, sections, figures, wordings. @param withAliases also its other names, which the lexicon does not hold then */
export function practiceText({ summary, body, figures, wordings, aliases }: PracticeRecord, withAliases: boolean): StoredSection[] {
  const parts = linesByHeading(
    body,
    PRACTICE_SECTIONS.map(({ title }) => title),
  );
  return [
    { mark: 'lead', paragraphs: [summary] },
    ...(withAliases ? [{ mark: 'names', paragraphs: [aliases.join('、')] }] : []),
    ...PRACTICE_SECTIONS.map(({ id }, i) => ({ mark: id, paragraphs: parts[i] ?? [] })),
    { mark: 'figures', paragraphs: figures.map(({ label, asWritten }) => `${label}：${asWritten}`) },
    ...wordings.map(({ id, slot, text }) => ({ mark: wordingMark(id, slot), paragraphs: [text] })),
  ];
}

/** The text of a summary: lead and sections, each with its heading as first paragraph. */
export function summaryText({ summary, body, sections }: SummaryRecord): StoredSection[] {
  const parts = linesByHeading(
    body,
    sections.map(({ title }) => title),
  );
  return [
    { mark: 'lead', paragraphs: [summary] },
    ...sections.map(({ title, url }, i) => ({ mark: url.replace(/^.*#/, ''), paragraphs: [title, ...(parts[i] ?? [])] })),
  ];
}
