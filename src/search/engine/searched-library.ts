import type { OtherLibrary } from '../../settings/other-libraries.ts';
import type { Names } from '../data/names.ts';
import type { ScriptTables, SlipTables } from '../data/repair-data.ts';
import type { StoredItem } from '../data/stored-items.ts';
import type { StoredLaw } from '../data/stored-laws.ts';
import type { StoredSection } from '../data/stored-text.ts';
import type { TextIndex } from './text-index.ts';

/** What a query is read with and ranked on. */
export interface SearchedLibrary extends Names {
  index: TextIndex;
  /** Fetch the tables for other scripts, and those for letters and slips; called only when a query needs them. */
  loadScripts: () => Promise<ScriptTables>;
  loadSlips: () => Promise<SlipTables>;
  /** Fetches how people ask about each practice, in the order of the lexicon; called only for queries in people's own words. */
  loadAsks: () => Promise<readonly (readonly string[])[]>;
  /** Fetches what the library restates of the laws; called only when a query looks like law. */
  loadLaws: () => Promise<readonly StoredLaw[]>;
  /** Fetches papers, forms, headings and the year; called only when a query names one of them. */
  loadItems: () => Promise<readonly StoredItem[]>;
}

/** The same with the stored text of each record at hand, from which hits are drawn. */
export interface LibraryWithTexts extends SearchedLibrary {
  /** Set where it is not the site's own. */
  other: OtherLibrary | undefined;
  /** Lets the engine find from when it is there (engine/indexed-words.ts); never fails. Not where all texts are at hand. */
  startEngine?: () => Promise<void>;
  /** @param doc place in the lexicon @throws where the text cannot be fetched */
  loadText: (doc: number) => Promise<StoredSection[]>;
  /** @param doc place in the lexicon @returns its one-line summary @throws where it cannot be fetched */
  loadLead: (doc: number) => Promise<string>;
}
