import { publishedUrl } from '../lib/absolute-url.ts';
import { EVIDENCE_MEANINGS, SLOTS } from '../lib/labels.ts';
import type { CitationView } from '../lib/law-view.ts';
import type { PracticeView } from '../lib/library-view.ts';
import { practiceUrl } from '../lib/urls.ts';
import type { Block, OfficialDocument } from '../official/official-document.ts';
import { publishedEntry } from './published-entry.ts';
import { paragraph, sectionBlocks } from './section-blocks.ts';

const heading = (level: 1 | 2, text: string): Block => ({ kind: 'heading', level, text });

function figureBlocks({ figures }: PracticeView): Block[] {
  if (figures.length === 0) return [];
  const rows = figures.map(({ label, asWritten, approximate, period, sourceTitle }) => [
    label,
    approximate ? `${asWritten}（约数）` : asWritten,
    period ?? '未写',
    sourceTitle,
  ]);
  return [heading(1, '数字'), { kind: 'table', columns: ['指标', '原文写法', '时间', '来源'], rows }];
}

function wordingBlocks({ wordings }: PracticeView): Block[] {
  const bySlot = SLOTS.map((slot) => ({ slot, texts: wordings.filter((wording) => wording.slot === slot) }));
  return [
    heading(1, '措辞'),
    ...bySlot.flatMap(({ slot, texts }) => (texts.length > 0 ? [heading(2, slot), ...texts.map(({ text }) => paragraph(text))] : [])),
  ];
}

/** What the law asks: each hard rule with its article, then the basis; or that there is none. */
function legalBlocks({ legal, legalNone, rules }: PracticeView): Block[] {
  if (legal.length === 0 && legalNone === undefined) return [];
  const named = ({ law, name }: CitationView) => `《${law.short}》${name}`;
  return [
    heading(1, '法律依据与硬规定'),
    ...rules.map(({ says, cite }, i) => paragraph(`${i + 1}.${says}（${named(cite)}）。`)),
    paragraph(legal.length > 0 ? `法律依据：${legal.map(named).join('、')}。` : (legalNone ?? '')),
  ];
}

const basisBlocks = ({ evidence, orgTypes, category, tags, sources }: PracticeView): Block[] => [
  heading(1, '依据和出处'),
  paragraph(`${evidence}：${EVIDENCE_MEANINGS[evidence]}。${sources.length > 0 ? '见于' : '适用于'}${orgTypes.join('、')}。`),
  paragraph(`领域：${category.label}。标签：${tags.map(({ label }) => label).join('、')}。`),
  ...sources.map(({ summary, section, state }, i) =>
    paragraph(`${i + 1}.${summary.title}，“${section}”一节${state ? `（${state}）` : ''}。`),
  ),
];

/** A practice as an official document: its page from the definition to the sources, signed and dated by the library. */
export function practiceDocument(practice: PracticeView): OfficialDocument {
  const { id, title, summary, sections } = practice;
  return {
    title,
    blocks: [
      paragraph(summary),
      ...legalBlocks(practice),
      ...sectionBlocks(sections),
      ...figureBlocks(practice),
      ...wordingBlocks(practice),
      ...basisBlocks(practice),
    ],
    ...publishedEntry(practice, publishedUrl(practiceUrl(id))),
  };
}
