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

type PackedTag = [string, ...string[]];

/** Field by field instead of document by document: like beside like compresses best. Lists of a document are joined by |. */
interface Packed {
  keys: string;
  kinds: string;
  ids: string[];
  titles: string[];
  aliases: string[];
  docTags: number[][];
  categories: number[];
  docOrgTypes: number[][];
  wordings: string[];
  sources: number[];
  figures: number[];
  tags: PackedTag[];
  categoryLabels: string[];
  orgTypes: string[];
  everyday: Lexicon['everyday'];
  words: string;
}

/** Lexicon → JSON text. */
export function packLexicon({ docs, tags, categories, orgTypes, everyday, words }: Lexicon): string {
  const packed: Packed = {
    keys: docs.map(({ key }) => key).join('|'),
    kinds: docs.map(({ kind }) => (kind === 'practice' ? 'p' : 's')).join(''),
    ids: docs.map(({ id }) => id),
    titles: docs.map(({ title }) => title),
    aliases: docs.map(({ aliases }) => aliases.join('|')),
    docTags: docs.map((doc) => doc.tags),
    categories: docs.map(({ category }) => category),
    docOrgTypes: docs.map((doc) => doc.orgTypes),
    wordings: docs.map((doc) => doc.wordings.join('')),
    sources: docs.map(({ sources }) => sources),
    figures: docs.map(({ figures }) => figures),
    tags: tags.map(({ label, aliases }) => [label, ...aliases]),
    categoryLabels: categories,
    orgTypes,
    everyday,
    words: words.join('|'),
  };
  return JSON.stringify(packed);
}

const splitList = (text: string | undefined): string[] => (text ? text.split('|') : []);

/** The inverse of `packLexicon`. */
export function unpackLexicon(text: string): Lexicon {
  const packed = JSON.parse(text) as Packed;
  const keys = splitList(packed.keys);
  return {
    docs: packed.ids.map((id, i) => ({
      key: keys[i] ?? '',
      kind: packed.kinds.charAt(i) === 'p' ? 'practice' : 'summary',
      id,
      title: packed.titles[i] ?? '',
      aliases: splitList(packed.aliases[i]),
      tags: packed.docTags[i] ?? [],
      category: packed.categories[i] ?? -1,
      orgTypes: packed.docOrgTypes[i] ?? [],
      wordings: [...(packed.wordings[i] ?? '')].map(Number),
      sources: packed.sources[i] ?? 0,
      figures: packed.figures[i] ?? 0,
    })),
    tags: packed.tags.map(([label, ...aliases]) => ({ label, aliases })),
    categories: packed.categoryLabels,
    orgTypes: packed.orgTypes,
    everyday: packed.everyday,
    words: splitList(packed.words),
  };
}
