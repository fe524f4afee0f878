import { LAW_KINDS, type Citation, type Law, type Provision } from '../schemas/law.ts';
import { articleAnchor, articleName } from './article-name.ts';
import { groupBy } from './group-by.ts';
import type { RawLaw } from './law-finder.ts';
import type { PracticeLink } from './practice-link.ts';

/** A cited article, with what a link to it needs. */
export interface CitationView extends Omit<Citation, 'law'> {
  law: { id: string; title: string; short: string };
  /** Anchor of the article on the law's page: `a21`; absent where the library does not restate it. */
  anchor?: string;
  /** 第二十一条第二款. */
  name: string;
}

/** Practices that a law's page shows under an article; where more rest on it, they have a list of their own, and the page does not grow with the library. */
export const SHOWN_UNDER_ARTICLE = 8;

/** @returns the articles of a law on which more practices rest than its page shows */
export const longArticles = ({ articles }: Pick<LawView, 'articles'>): ArticleView[] =>
  articles.filter(({ practices }) => practices.length > SHOWN_UNDER_ARTICLE);

export type ProvisionView = Provision & { name: string };

/** An article of a law: what the library holds of it, and who rests on it. */
export interface ArticleView {
  article: number;
  anchor: string;
  /** 第二十一条. */
  name: string;
  provisions: ProvisionView[];
  /** Practices that cite it, in their legal basis or in a hard rule. */
  practices: PracticeLink[];
}

/** A law with the practices that rest on it: what its page shows. */
export interface LawView extends Omit<Law, 'provisions'> {
  id: string;
  /** In the order of the law; none where the library has no text of it. */
  articles: ArticleView[];
  practices: PracticeLink[];
}

/** A practice, as far as the laws need it. */
export interface Resting extends PracticeLink {
  legal: readonly Citation[];
  rules: readonly Citation[];
}

/** Resolves a citation. @throws where there is no such law */
export function citationView({ law, article, paragraph }: Citation, laws: ReadonlyMap<string, RawLaw>): CitationView {
  const found = laws.get(law);
  if (!found) throw new Error(`法律 ${law} 不存在；运行 npm run content:check 可看到是哪个文件引用了它`);
  const { title, short, provisions } = found.data;
  return {
    law: { id: law, title, short },
    article,
    paragraph,
    anchor: provisions.some((one) => one.article === article) ? articleAnchor(article) : undefined,
    name: articleName(article, paragraph),
  };
}

const link = ({ id, title, summary }: PracticeLink): PracticeLink => ({ id, title, summary });

/** All laws: the strongest kind first; within a kind those on which most practices rest. */
export function lawViews(laws: readonly RawLaw[], practices: readonly Resting[]): LawView[] {
  const cited = practices.flatMap((practice) => [...practice.legal, ...practice.rules].map((to) => ({ to, practice })));
  const byLaw = groupBy(cited, ({ to }) => to.law);
  const linksOf = (group: typeof cited) => [...new Set(group.map(({ practice }) => practice))].map(link);

  return laws
    .map(({ id, data: { provisions, ...law } }): LawView => {
      const own = byLaw.get(id) ?? [];
      const inOrder = [...provisions].sort((a, b) => a.article - b.article || (a.paragraph ?? 0) - (b.paragraph ?? 0));
      return {
        ...law,
        id,
        articles: [...groupBy(inOrder, ({ article }) => article)].map(([article, group]) => ({
          article,
          anchor: articleAnchor(article),
          name: articleName(article),
          provisions: group.map((provision) => ({ ...provision, name: articleName(article, provision.paragraph) })),
          practices: linksOf(own.filter(({ to }) => to.article === article)),
        })),
        practices: linksOf(own),
      };
    })
    .sort(
      (a, b) => LAW_KINDS.indexOf(a.kind) - LAW_KINDS.indexOf(b.kind) || b.practices.length - a.practices.length || (a.id < b.id ? -1 : 1),
    );
}
