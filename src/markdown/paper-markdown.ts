import { escapeMarkdown as escape } from '../lib/escape-markdown.ts';
import type { MadeView, PaperView } from '../lib/paperwork-view.ts';
import { headingsUrl, paperUrl, phrasesUrl, practiceUrl } from '../lib/urls.ts';
import { link, list, markdownFile, part } from './parts.ts';

function madeLink(made: MadeView): string {
  switch (made.kind) {
    case 'wording':
      return link(`${made.practice.title}（${made.slot}）`, practiceUrl(made.practice.id, made.id));
    case 'phrase':
      return link(`通用语句（${made.label}）`, phrasesUrl(made.file, made.id));
    case 'headings':
      return link(`小标题（${made.pattern}）`, headingsUrl(made.id, made.page));
    default:
      return made satisfies never;
  }
}

/** A kind of paper as its page has it, its example included, for programs that read Markdown. */
export function paperMarkdown({ id, title, summary, aliases, parts, mistakes, rules, made, example, revised }: PaperView): string {
  const places = parts.map(({ heading, what, slots, phrases }) => {
    const fit = [...slots, ...phrases.map(({ label }) => label)];
    return `${escape(heading)}：${escape(what)}${fit.length > 0 ? `（合用：${escape(fit.join('、'))}）` : ''}`;
  });
  const text = example.map((block) =>
    block.kind === 'heading' ? `${'#'.repeat(block.level + 2)} ${escape(`${block.number}${block.text}`)}` : escape(block.text),
  );
  return markdownFile(
    {
      title,
      lead: summary,
      url: paperUrl(id),
      facts: [...(aliases.length > 0 ? [`也叫：${escape(aliases.join('、'))}`] : []), `修订：${revised}`],
    },
    [
      ...part('各部分写什么', list(places, true)),
      ...part('常见的毛病', list(mistakes.map(escape))),
      ...part('公文要求', list(rules.map(escape))),
      ...part('范文', text.length > 0 ? ['【】里是待填的项。', ...text] : []),
      ...part('范文用到的措辞', list([...new Set(made.map(madeLink))])),
    ],
  );
}
