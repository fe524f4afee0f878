import type { Intent, QuestionRole } from '../../schemas/search-words.ts';

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
  /** Places in `Lexicon.docs` of the summaries that a practice comes from. */
  from: number[];
  /** How many figures it has; 0 for a summary. */
  figures: number;
  /** Place in EVIDENCE_LABELS (lib/labels.ts) of what a practice rests on; -1 for a summary. */
  evidence: number;
}

export interface LexiconTag {
  label: string;
  aliases: string[];
}

export interface Lexicon {
  /** Stands in the address of each record's text, so that a browser may keep it for good. */
  version: string;
  /** Version of the program that built it: libraries of different versions may not answer each other in full. */
  engine: string;
  /** Places that each part of a record has in the index (data/parts.ts); at least one. */
  partRoom: number;
  docs: LexiconDoc[];
  tags: LexiconTag[];
  categories: string[];
  /** Of each field, what addresses call it. Empty from a library of an older version. */
  categoryIds: string[];
  orgTypes: string[];
  /** Everyday words and what the library calls it. */
  everyday: [words: string[], means: string[]][];
  /** Words of a query that are not its subject, by their role. */
  question: [role: QuestionRole, words: string[]][];
  /** Ways to ask for a slot of a summary, for figures, for a summary. */
  intent: [intent: Intent, words: string[]][];
  /** What its papers, forms and headings are called: words that ask for one of them (data/stored-items.ts). */
  cues: string[];
  /** Ordinary words of the texts, sorted, so that a query can be cut where words end. */
  words: string[];
}
