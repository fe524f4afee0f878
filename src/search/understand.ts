import type { Dictionary } from './dictionary.ts';
import { isAnswered } from './is-answered.ts';
import type { Lexicon } from './lexicon.ts';
import { wordByEar } from './loose-pinyin.ts';
import { normalizeQuery } from './normalize-query.ts';
import { readNumerals } from './numerals.ts';
import { spelledPhrase, spelledWords } from './pinyin-match.ts';
import { planQuery, type Plan } from './plan-query.ts';
import { rank, type Ranked } from './rank.ts';
import type { RepairData } from './repair-data.ts';
import { segment } from './segment.ts';
import { foldScript } from './script-fold.ts';
import type { TextIndex } from './text-index.ts';
import { findSlips } from './typo.ts';

/** All that a search stands on. */
export interface Library {
  lexicon: Lexicon;
  dictionary: Dictionary;
  index: TextIndex;
  /** Fetches the tables for other scripts, letters and slips; called only when a query needs them. */
  loadRepair: () => Promise<RepairData>;
}

export interface Understanding {
  plan: Plan;
  /** Documents in order; empty where nothing fits. */
  ranked: Ranked[];
  /** The query that was searched in place of the typed one. */
  readAs: string | undefined;
}

const LETTERS = /[a-z]/;
/** Likeliest slips that are tried. */
const MOST_SLIPS = 12;

/** Runs with letters that are no word of the library are read as pinyin. */
function readPinyin(query: string, { dictionary }: Library, { sounds }: RepairData): string {
  const words = [...dictionary.keys()];
  const names = [...dictionary.values()].flatMap(({ word, named }) => (named ? [word] : []));
  // Syllables typed with spaces between them are one spelling: lao mo guang chang.
  const runs = query
    .replace(/([a-z]) (?=[a-z])/g, '$1')
    .split(' ')
    .map((run) => {
      if (!LETTERS.test(run) || dictionary.has(run)) return run;
      // Initials fit many words: they stand for names only.
      const best = spelledWords(run, names, sounds, 1)[0];
      if (best && best.fit >= 3) return best.word;
      return spelledPhrase(run, words, sounds)?.join('') ?? best?.word ?? wordByEar(run, names, sounds) ?? run;
    });
  return runs.join(' ');
}

const unknownTexts = ({ concepts }: Plan) => concepts.filter(({ known }) => !known).map(({ text }) => text);

/** Names typed with spaces inside their words, as the library writes them: 厂务 公开 → 厂务公开. Words of their own stay apart. */
function joinNames(query: string, dictionary: Dictionary): string {
  const runs = query.split(' ');
  for (let from = 0; from + 1 < runs.length; from += 1)
    for (let end = runs.length; end > from + 1; end -= 1) {
      const parts = runs.slice(from, end);
      const name = parts.join('');
      if (!dictionary.get(name)?.named || parts.every((part) => part.length > 1 && dictionary.has(part))) continue;
      runs.splice(from, end - from, name);
      break;
    }
  return runs.join(' ');
}

/** The first slip whose typed characters stand nowhere in the library: what is written there is no slip. */
async function mendSlip(query: string, plan: Plan, { dictionary, index }: Library, repair: RepairData): Promise<string> {
  const words = [...dictionary.values()].filter(({ docs, tags, means }) => docs.length + tags.length + means.length > 0);
  const names = words.map(({ word }) => word);
  const short = new Set(words.flatMap(({ word, docs, tags }) => (word.length === 2 && docs.length + tags.length > 0 ? [word] : [])));
  const unknown = unknownTexts(plan);
  for (const { typed, meant } of query.split(' ').flatMap((run) => findSlips(run, names, repair).slice(0, MOST_SLIPS))) {
    if (dictionary.has(typed) || !unknown.some((text) => overlaps(query, typed, text))) continue;
    const mended = query.replace(typed, meant);
    // A slip of two characters is a guess: it must be a name, and leave nothing unexplained.
    if (meant.length === 2 && !short.has(meant)) continue;
    const left = segment(mended, dictionary).flatMap(({ kind, text }) => (kind === 'unknown' ? [text] : []));
    if (left.length > 0 && (meant.length === 2 || left.join('').length >= unknown.join('').length)) continue;
    if ((await index.find(typed)).size === 0) return mended;
  }
  return query;
}

/** Whether two parts of a query share a character of it. */
function overlaps(query: string, a: string, b: string): boolean {
  const [from, to] = [query.indexOf(a), query.indexOf(b)];
  return from < to + b.length && to < from + a.length;
}

/** Whether something of a query is neither a word of the library nor written anywhere in it, so that it may be meant otherwise. */
async function isStrange(text: string, plan: Plan, index: TextIndex): Promise<boolean> {
  if (LETTERS.test(text)) return true;
  const found = await Promise.all(unknownTexts(plan).map(async (rest) => rest.length > 1 && (await index.find(rest)).size > 0));
  return found.includes(false);
}

/**
 * Reads a query as its typist meant it and ranks the library for it.
 * @param asTyped search the characters as they are, without reading them as anything else
 */
export async function understand(query: string, library: Library, asTyped = false): Promise<Understanding> {
  const { lexicon, dictionary, index } = library;
  const typed = normalizeQuery(query);
  let text = asTyped ? typed : joinNames(readNumerals(typed, dictionary), dictionary);
  let plan = planQuery(text, dictionary, lexicon);
  if (!asTyped && (await isStrange(text, plan, index))) {
    const repair = await library.loadRepair();
    text = foldScript(text, repair);
    if (LETTERS.test(text)) text = readPinyin(text, library, repair);
    plan = planQuery(text, dictionary, lexicon);
    const mended = await mendSlip(text, plan, library, repair);
    if (mended !== text) plan = planQuery((text = mended), dictionary, lexicon);
  }
  const ranked = await rank(plan, lexicon, index);
  return {
    plan,
    ranked: isAnswered(plan, ranked) ? ranked : [],
    readAs: text.replace(/ /g, '') === typed.replace(/ /g, '') ? undefined : text,
  };
}
