/** What the browser gets of the laws; fetched only where a query looks like law. */

/** One rule of an article. */
export interface StoredRule {
  says: string;
  /** Places of its tags in `Lexicon.tags`. */
  tags: number[];
  /** What it limits, whom, to how much, and from when. */
  limit?: { matter: string; who: string; bound: string; from: string };
}

export interface StoredArticle {
  article: number;
  rules: StoredRule[];
}

/** A law with the articles that the library restates; none of a law that it only names. */
export interface StoredLaw {
  id: string;
  title: string;
  short: string;
  aliases: string[];
  about: string;
  articles: StoredArticle[];
}

type PackedRule = [says: string, tags: number[], matter?: string, who?: string, bound?: string, from?: string];
type PackedLaw = [id: string, title: string, short: string, aliases: string[], about: string, articles: [number, ...PackedRule[]][]];

const packRule = ({ says, tags, limit }: StoredRule): PackedRule =>
  limit ? [says, tags, limit.matter, limit.who, limit.bound, limit.from] : [says, tags];

/** Laws → JSON text. */
export const packLaws = (laws: readonly StoredLaw[]): string =>
  JSON.stringify(
    laws.map(({ id, title, short, aliases, about, articles }): PackedLaw => [
      id,
      title,
      short,
      aliases,
      about,
      articles.map(({ article, rules }) => [article, ...rules.map(packRule)]),
    ]),
  );

const unpackRule = ([says, tags, matter, who = '', bound = '', from = '']: PackedRule): StoredRule => ({
  says,
  tags,
  ...(matter === undefined ? {} : { limit: { matter, who, bound, from } }),
});

/** The inverse of `packLaws`. */
export const unpackLaws = (text: string): StoredLaw[] =>
  (JSON.parse(text) as PackedLaw[]).map(([id, title, short, aliases, about, articles]) => ({
    id,
    title,
    short,
    aliases,
    about,
    articles: articles.map(([article, ...rules]) => ({ article, rules: rules.map(unpackRule) })),
  }));
