/** What the browser knows of the library before it loads any index: names, tags, and which record is which. */

export interface LexiconDoc {
  /** Pagefind's id of the record. */
  key: string;
  kind: 'practice' | 'summary';
  id: string;
  title: string;
  aliases: string[];
  /** Places in `Lexicon.tags`, the most important first. */
  tags: number[];
  /** Place in `Lexicon.categories`; -1 for a summary. */
  category: number;
  /** Places in `Lexicon.orgTypes`. */
  orgTypes: number[];
  /** How many wordings it has for each slot, in the order of SLOTS. */
  wordings: number[];
  sources: number;
  figures: number;
}

export interface LexiconTag {
  label: string;
  aliases: string[];
}

export interface Lexicon {
  docs: LexiconDoc[];
  tags: LexiconTag[];
  categories: string[];
  orgTypes: string[];
  /** Everyday words and what the library calls it. */
  everyday: [words: string[], means: string[]][];
  /** Ordinary words of the texts, so that a query can be cut where words end. */
  words: string[];
}

type PackedDoc = [string, 0 | 1, string, string, string, number[], number, number[], string, number, number];
type PackedTag = [string, ...string[]];
type Packed = [PackedDoc[], PackedTag[], string[], string[], Lexicon['everyday'], string];

/** Lexicon → JSON text without field names. */
export function packLexicon({ docs, tags, categories, orgTypes, everyday, words }: Lexicon): string {
  const packed: Packed = [
    docs.map((doc) => [
      doc.key,
      doc.kind === 'practice' ? 0 : 1,
      doc.id,
      doc.title,
      doc.aliases.join('|'),
      doc.tags,
      doc.category,
      doc.orgTypes,
      doc.wordings.join(''),
      doc.sources,
      doc.figures,
    ]),
    tags.map(({ label, aliases }) => [label, ...aliases]),
    categories,
    orgTypes,
    everyday,
    words.join('|'),
  ];
  return JSON.stringify(packed);
}

/** The inverse of `packLexicon`. */
export function unpackLexicon(text: string): Lexicon {
  const [docs, tags, categories, orgTypes, everyday, words] = JSON.parse(text) as Packed;
  return {
    docs: docs.map(([key, kind, id, title, aliases, docTags, category, orgs, wordings, sources, figures]) => ({
      key,
      kind: kind === 0 ? 'practice' : 'summary',
      id,
      title,
      aliases: aliases === '' ? [] : aliases.split('|'),
      tags: docTags,
      category,
      orgTypes: orgs,
      wordings: [...wordings].map(Number),
      sources,
      figures,
    })),
    tags: tags.map(([label, ...aliases]) => ({ label, aliases })),
    categories,
    orgTypes,
    everyday,
    words: words.split('|'),
  };
}
