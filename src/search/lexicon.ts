/** What the browser knows of the library before it loads any index: names, tags, and which record is which. */

export interface LexiconDoc {
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
  /** Stands in the address of each record's text, so that a browser may keep it for good. */
  version: string;
  /** Of how many parts the index is. */
  parts: number;
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
  version: string;
  parts: number;
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
export function packLexicon({ version, parts, docs, tags, categories, orgTypes, everyday, words }: Lexicon): string {
  const packed: Packed = {
    version,
    parts,
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
  return {
    version: packed.version,
    parts: packed.parts,
    docs: packed.ids.map((id, i) => ({
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
