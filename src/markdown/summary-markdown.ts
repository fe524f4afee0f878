import { escapeMarkdown as escape } from '../lib/escape-markdown.ts';
import type { SummaryView } from '../lib/library-view.ts';
import { practiceUrl, summaryUrl } from '../lib/urls.ts';
import { link, list, markdownFile, part, sectionsMarkdown, table } from './parts.ts';

/** Which practices come from which section, and how far the section carries what it tells. */
function practicePart({ id, sections }: SummaryView): string[] {
  const shown = sections.filter(({ practices, state }) => practices.length > 0 || state !== undefined);
  if (shown.length === 0) return [];
  const rows = shown.map(({ title, anchor, sourceHeading, state, practices }) => [
    link(title, summaryUrl(id, anchor)),
    escape(sourceHeading ?? '没有'),
    state ?? '未注',
    practices.map((practice) => link(practice.title, practiceUrl(practice.id))).join('、') || '没有',
  ]);
  return part('出自本篇的做法', [table(['小节', '原文小标题', '程度', '做法'], rows)]);
}

/** A summary as its page has it, for programs that read Markdown. */
export function summaryMarkdown(view: SummaryView): string {
  const {
    id,
    title,
    summary,
    organisation,
    orgType,
    region,
    period,
    likelyPeriod,
    originalTitle,
    file,
    piece,
    defects,
    sections,
    revised,
  } = view;
  return markdownFile(
    {
      title,
      lead: summary,
      url: summaryUrl(id),
      facts: [
        `单位：${escape(organisation)}（${orgType}）`,
        `地区：${escape(region)}`,
        `时期：${escape(period)}`,
        ...(likelyPeriod ? [`推断的时期：${escape(likelyPeriod.says)}（${escape(likelyPeriod.basis)}）`] : []),
        `原题：${escape(originalTitle)}`,
        `来源文件：${escape(file)}，第${piece}篇`,
        '文字是本库的复述，不是原文',
        `修订：${revised}`,
      ],
    },
    [...sectionsMarkdown(sections), ...practicePart(view), ...part('原文的缺陷与处理', list(defects.map(escape)))],
  );
}
