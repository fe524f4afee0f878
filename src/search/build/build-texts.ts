import type { BodySection } from '../../lib/body-sections.ts';
import type { CitationView } from '../../lib/law-view.ts';
import type { PracticeView, SummaryView } from '../../lib/library-view.ts';
import { inSlotOrder } from '../../lib/wording-view.ts';
import { BASIS_MARK, readMark, wordingMark } from '../data/section-mark.ts';
import { packBasis, type StoredSection } from '../data/stored-text.ts';

/** A section of a body. One whose anchor does not tell its heading brings it as first paragraph. */
const sectionText = ({ anchor, title, lines }: BodySection): StoredSection => ({
  mark: anchor,
  paragraphs: (readMark(anchor).label === '' ? [title, ...lines] : lines).flatMap((line) => line.split('\n')).filter((line) => line !== ''),
});

const basisText = ({ law, anchor, name }: CitationView): string =>
  packBasis({ law: law.id, ...(anchor ? { anchor } : {}), name: `《${law.short}》${name}` });

/** The text of a practice: lead, sections, figures, wordings, and the law that it rests on. @param withAliases also its other names, which the lexicon does not hold then */
export function practiceText(
  { summary, sections, figures, wordings, legal, aliases, asks }: PracticeView,
  withAliases: boolean,
): StoredSection[] {
  return [
    { mark: 'lead', paragraphs: [summary] },
    ...(asks.length > 0 ? [{ mark: 'asks', paragraphs: asks }] : []),
    ...(withAliases ? [{ mark: 'names', paragraphs: [aliases.join('、')] }] : []),
    ...sections.map(sectionText),
    { mark: 'figures', paragraphs: figures.map(({ label, asWritten }) => `${label}：${asWritten}`) },
    // In the order in which they are numbered as parts (../data/parts.ts).
    ...inSlotOrder(wordings).map(({ id, slot, text }) => ({ mark: wordingMark(id, slot), paragraphs: [text] })),
    ...(legal.length > 0 ? [{ mark: BASIS_MARK, paragraphs: legal.map(basisText) }] : []),
  ];
}

/** The text of a summary: lead and sections, each with its heading as first paragraph. */
export const summaryText = ({ summary, sections }: SummaryView): StoredSection[] => [
  { mark: 'lead', paragraphs: [summary] },
  ...sections.map(sectionText),
];
