import { PRACTICE_SECTIONS } from '../lib/practice-sections.ts';
import { SLOT_HEADINGS, type PracticeRecord, type SummaryRecord } from './build-lexicon.ts';
import type { TextBlock } from './build-pages.ts';
import { wordingMark } from './section-mark.ts';
import { SLOTS } from './slots.ts';

const WEIGHTS = { lead: 3, names: 5, body: 1, figures: 0.6, wording: 0.5 } as const;

/** Body of an open-data record (headings and paragraphs, one a line) → the lines under each heading, in order. */
function linesByHeading(body: string, headings: readonly string[]): string[][] {
  const parts: string[][] = headings.map(() => []);
  let at = -1;
  for (const line of body.split('\n')) {
    if (line === headings[at + 1]) at += 1;
    else parts[at]?.push(line);
  }
  return parts;
}

/** The text of a practice: lead, sections, figures, wordings. @param withAliases also its other names, which the lexicon does not hold then */
export function practiceBlocks({ summary, body, figures, wordings, aliases }: PracticeRecord, withAliases: boolean): TextBlock[] {
  const parts = linesByHeading(
    body,
    PRACTICE_SECTIONS.map(({ title }) => title),
  );
  return [
    { mark: 'lead', weight: WEIGHTS.lead, paragraphs: [summary] },
    ...(withAliases ? [{ mark: 'names', weight: WEIGHTS.names, paragraphs: [aliases.join('、')] }] : []),
    ...PRACTICE_SECTIONS.map(({ id }, i) => ({ mark: id, weight: WEIGHTS.body, paragraphs: parts[i] ?? [] })),
    { mark: 'figures', weight: WEIGHTS.figures, paragraphs: figures.map(({ label, asWritten }) => `${label}：${asWritten}`) },
    ...wordings.map(({ id, slot, text }) => ({ mark: wordingMark(id, slot), weight: WEIGHTS.wording, paragraphs: [text] })),
  ];
}

/** Slot of a work summary that a section with this heading fills, as far as search distinguishes it. */
function slotOf(heading: string): { slot?: number } {
  const slot = SLOTS.findIndex((name) => name !== '做法' && SLOT_HEADINGS[name].test(heading));
  return slot < 0 ? {} : { slot };
}

/** The text of a summary: lead and sections. */
export function summaryBlocks({ summary, body, sections }: SummaryRecord): TextBlock[] {
  const parts = linesByHeading(
    body,
    sections.map(({ title }) => title),
  );
  return [
    { mark: 'lead', weight: WEIGHTS.lead, paragraphs: [summary] },
    ...sections.map(({ title, url }, i) => ({
      mark: url.replace(/^.*#/, ''),
      heading: title,
      ...slotOf(title),
      weight: WEIGHTS.body,
      paragraphs: parts[i] ?? [],
    })),
  ];
}
