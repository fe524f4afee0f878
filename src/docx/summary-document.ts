import { absoluteUrl } from '../lib/absolute-url.ts';
import type { SummaryView } from '../lib/library-view.ts';
import { summaryUrl } from '../lib/urls.ts';
import { SITE } from '../site.ts';
import type { Block, OfficialDocument } from './official-document.ts';
import { sectionBlocks } from './section-blocks.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** A summary as an official document. Its headings keep the numbers of the source, so the outline gives them none. */
export function summaryDocument(view: SummaryView): OfficialDocument {
  const { id, title, summary, sections, originalTitle, organisation, region, period, file, piece, defects, revised } = view;
  const source = absoluteUrl(summaryUrl(id));
  return {
    title,
    numbered: false,
    blocks: [
      paragraph(summary),
      ...sectionBlocks(sections),
      { kind: 'heading', level: 1, text: '来历' },
      paragraph(`单位：${organisation}。地区：${region}。时期：${period}。原题：${originalTitle}。来源文件：${file}，第${piece}篇。`),
      ...(defects.length > 0 ? [{ kind: 'heading', level: 1, text: '原文的缺陷与处理' } as const] : []),
      ...defects.map((defect, i) => paragraph(`${i + 1}.${defect}`)),
    ],
    signature: SITE.publisher,
    date: revised,
    note: `引自${SITE.name}，${source}，采用${SITE.licence.name}许可，注明出处即可使用`,
    properties: { title, creator: SITE.publisher, source, licence: SITE.licence.name, revised },
  };
}
