import { publishedUrl } from '../lib/absolute-url.ts';
import type { SummaryView } from '../lib/library-view.ts';
import { summaryUrl } from '../lib/urls.ts';
import type { OfficialDocument } from '../official/official-document.ts';
import { publishedEntry } from './published-entry.ts';
import { paragraph, sectionBlocks } from './section-blocks.ts';

/** A summary as an official document. Its headings keep the numbers of the source, so the outline gives them none. */
export function summaryDocument(view: SummaryView): OfficialDocument {
  const { id, title, summary, sections, originalTitle, organisation, region, period, likelyPeriod, file, piece, defects } = view;
  const likely = likelyPeriod ? `（推断为${likelyPeriod.says}）` : '';
  return {
    title,
    numbered: false,
    blocks: [
      paragraph(summary),
      ...sectionBlocks(sections),
      { kind: 'heading', level: 1, text: '来历' },
      paragraph(
        `单位：${organisation}。地区：${region}。时期：${period}${likely}。原题：${originalTitle}。来源文件：${file}，第${piece}篇。`,
      ),
      ...(defects.length > 0 ? [{ kind: 'heading', level: 1, text: '原文的缺陷与处理' } as const] : []),
      ...defects.map((defect, i) => paragraph(`${i + 1}.${defect}`)),
    ],
    ...publishedEntry(view, publishedUrl(summaryUrl(id))),
  };
}
