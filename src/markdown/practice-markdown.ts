import type { BodySection } from '../lib/body-sections.ts';
import { escapeMarkdown as escape } from '../lib/escape-markdown.ts';
import { EVIDENCE_MEANINGS, SLOTS } from '../lib/labels.ts';
import type { PracticeView } from '../lib/library-view.ts';
import { MARK_AT_HEAD, marksLegend, REMINDERS_NOTE, type StepMark } from '../lib/step-marks.ts';
import { formUrl, practiceUrl, summaryUrl } from '../lib/urls.ts';
import { citationLink, link, list, markdownFile, part, sectionsMarkdown, table } from './parts.ts';

/** Where the steps come from, and whose the reminders are: the lines that the page adds (src/lib/remark-step-marks.ts). */
function noteOn({ title, lines }: BodySection): string | undefined {
  if (title === '要点与提醒') return REMINDERS_NOTE;
  const steps = lines.map((line) => line.replace(/^\d+\. /, ''));
  const used = new Set(steps.flatMap((step) => [...step.matchAll(MARK_AT_HEAD)].map((match) => match[1] as StepMark)));
  return title === '怎么做' && used.size > 0 ? marksLegend(used) : undefined;
}

function legalPart({ legal, legalNone, rules }: PracticeView): string[] {
  const basis = legal.length > 0 ? [`法律依据：${legal.map(citationLink).join('、')}。`] : legalNone ? [escape(legalNone)] : [];
  return part('法律依据与硬规定', [
    ...list(
      rules.map(({ says, cite }) => `${escape(says)}（${citationLink(cite)}）`),
      true,
    ),
    ...basis,
  ]);
}

function figurePart({ figures }: PracticeView): string[] {
  if (figures.length === 0) return [];
  const rows = figures.map(({ label, asWritten, approximate, value, unit, period, source, sourceTitle }) => [
    escape(label),
    `${escape(asWritten)}${approximate ? '（约数）' : ''}`,
    escape(`${value}${unit}`),
    escape(period ?? '未写'),
    link(sourceTitle, summaryUrl(source)),
  ]);
  return part('数字', [table(['指标', '原文写法', '换算', '时间', '来源'], rows)]);
}

function wordingPart({ id, wordings }: PracticeView): string[] {
  const slots = SLOTS.flatMap((slot) => {
    const own = wordings.filter((wording) => wording.slot === slot);
    const lines = own.map(
      ({ id: anchor, levels, text }) => `${escape(text)}（${link(anchor, practiceUrl(id, anchor))}，适合${levels.join('、')}）`,
    );
    return own.length > 0 ? [`### ${slot}`, ...list(lines)] : [];
  });
  return part('措辞', slots.length > 0 ? ['【】里是待填的项：换成本单位自己的情况，不沿用来源单位的数字。', ...slots] : []);
}

const sourcePart = ({ sources }: PracticeView): string[] =>
  part(
    '出处',
    list(
      sources.map(
        ({ summary, section, anchor, state }) =>
          `${link(summary.title, summaryUrl(summary.id, anchor))}，“${escape(section)}”一节；单位：${escape(summary.organisation)}，时期：${escape(summary.period)}${state ? `；程度：${state}` : ''}`,
      ),
      true,
    ),
  );

/** A practice as its page and its Word file have it, for programs that read Markdown. */
export function practiceMarkdown(practice: PracticeView): string {
  const { id, title, summary, evidence, orgTypes, category, tags, aliases, sections, outdated, asks, related, forms, revised, sources } =
    practice;
  return markdownFile(
    {
      title,
      lead: summary,
      url: practiceUrl(id),
      facts: [
        `依据：${evidence}（${EVIDENCE_MEANINGS[evidence]}）`,
        `领域：${category.label}`,
        `标签：${tags.map(({ label }) => label).join('、')}`,
        `${sources.length > 0 ? '见于' : '适用于'}：${orgTypes.join('、')}`,
        `也叫：${escape(aliases.join('、'))}`,
        `修订：${revised}`,
      ],
    },
    [
      ...legalPart(practice),
      ...sectionsMarkdown(sections, noteOn),
      ...part(
        '文中的旧名称',
        list(outdated.map(({ written, now, since, note }) => escape(`${written}：${now}${since ? `（${since}）` : ''}。${note}`))),
      ),
      ...figurePart(practice),
      ...wordingPart(practice),
      ...sourcePart(practice),
      ...part('表格和清单', list(forms.map((form) => link(form.title, formUrl(form.id))))),
      ...part('常有人这样问', list(asks.map(escape))),
      ...part('相关做法', list(related.map((other) => `${link(other.title, practiceUrl(other.id))}：${escape(other.summary)}`))),
    ],
  );
}
