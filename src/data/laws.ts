import type { KnownLaw } from '../lib/article-addresses.ts';
import { lawNames } from '../lib/law-finder.ts';
import { lawTopics } from '../lib/law-topics.ts';
import { LAW_KINDS } from '../schemas/law.ts';
import { getLibrary } from './library.ts';
import { madeOfProps } from './made-of.ts';

/** Static paths of all law pages. */
export async function lawPaths() {
  const library = await getLibrary();
  return madeOfProps(library.laws.map((law) => ({ params: { id: law.id }, props: { law, topics: lawTopics(law, library) } })));
}

/** The laws whose text the library has, by kind; and those that it only names. */
export async function lawsByKind() {
  const { laws } = await getLibrary();
  const withText = laws.filter(({ articleCount }) => articleCount !== undefined);
  return {
    kinds: LAW_KINDS.map((kind) => ({ kind, laws: withText.filter((law) => law.kind === kind) })).filter((group) => group.laws.length > 0),
    named: laws.filter(({ articleCount }) => articleCount === undefined),
    provisions: withText.reduce((sum, { articles }) => sum + articles.flatMap(({ provisions }) => provisions).length, 0),
  };
}

/** Edition, number of articles and the articles restated of each law whose text the library has, by every name that a draft may use. */
export async function lawsByName(): Promise<[string, KnownLaw][]> {
  const { laws } = await getLibrary();
  return laws
    .filter(({ articleCount }) => articleCount !== undefined)
    .flatMap((law) => {
      const names = lawNames(law).filter((name) => !name.startsWith('中华人民共和国'));
      const known = { id: law.id, version: law.version, articleCount: law.articleCount, held: law.articles.map(({ article }) => article) };
      return names.map((name): [string, KnownLaw] => [name, known]);
    });
}
