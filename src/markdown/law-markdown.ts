import { escapeMarkdown as escape } from '../lib/escape-markdown.ts';
import type { ArticleView, LawView } from '../lib/law-view.ts';
import { lawUrl, practiceUrl } from '../lib/urls.ts';
import { link, list, markdownFile, part } from './parts.ts';

function articlePart({ name, provisions, practices }: ArticleView): string[] {
  const rules = provisions.map(({ paragraph, name: full, kind, says, binds, limit }) => {
    const bound = limit ? `；限度：${limit.matter}，${limit.bound}${limit.from ? `（${limit.from}）` : ''}` : '';
    return escape(`${paragraph ? `${full.slice(name.length)}：` : ''}${says}（${kind}，约束${binds.join('、')}${bound}）`);
  });
  const used = practices.map(({ id, title }) => link(title, practiceUrl(id)));
  return part(name, [...list(rules), ...(used.length > 0 ? [`用到它的做法：${used.join('、')}。`] : [])]);
}

/** A law as its page has it, for programs that read Markdown: restated, never quoted. */
export function lawMarkdown({ id, title, short, aliases, kind, version, checked, articleCount, about, articles }: LawView): string {
  return markdownFile(
    {
      title,
      lead: about,
      url: lawUrl(id),
      facts: [
        `简称：${escape([short, ...aliases].join('、'))}`,
        `类别：${kind}`,
        ...(version ? [`版本：${version}`] : []),
        ...(checked ? [`核对到：${checked}`] : []),
        ...(articleCount ? [`全文共${articleCount}条，这里有其中${articles.length}条`] : []),
        articles.length > 0
          ? '条款是本库的复述，数字照条文；引用条文请查公布的正式文本'
          : '本库没有它的全文，只列名称，不复述条款；要用到时请查公布的正式文本',
      ],
    },
    articles.flatMap(articlePart),
  );
}
