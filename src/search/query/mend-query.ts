import { wordByEar } from './loose-pinyin.ts';
import { LETTER } from './normalize-query.ts';
import { COMPLETE, spelledPhrase, spelledWords } from './pinyin-match.ts';
import type { SlipTables } from '../data/repair-data.ts';
import { foldScript, mayBeTraditional } from './script-fold.ts';
import { unknownTexts } from './segment.ts';
import { OTHER, conceivableSlips, findSlips, type Slip } from './typo.ts';
import type { SearchedLibrary } from '../engine/searched-library.ts';

/** Likeliest slips that are tried. */
const MOST_SLIPS = 12;

/** Runs with letters that are no word of the library are read as pinyin. */
function readPinyin(query: string, { dictionary }: SearchedLibrary, { sounds }: SlipTables): string {
  const [words, names] = [dictionary.words(), dictionary.named()];
  // Syllables typed with spaces between them are one spelling: lao mo guang chang.
  const runs = query
    .replace(/([a-z]) (?=[a-z])/g, '$1')
    .split(' ')
    .map((run) => {
      if (!LETTER.test(run) || dictionary.has(run)) return run;
      // Initials fit many words: they stand for names only.
      const best = spelledWords(run, names, sounds, 1)[0];
      if (best && best.fit >= COMPLETE) return best.word;
      return spelledPhrase(run, words, sounds)?.join('') ?? best?.word ?? wordByEar(run, names, sounds) ?? run;
    });
  return runs.join(' ');
}

/** Judges slips by the query that they stand in, before anything is fetched. @returns whether the query is explained better with it */
function slipJudge(query: string, library: SearchedLibrary, names: readonly string[]): (slip: Slip) => boolean {
  const short = new Set(names.filter(({ length }) => length === 2));
  const unknown = unknownTexts(query, library);
  const { adverbs } = library.speech;
  return ({ typed, meant, cost }) => {
    if (library.dictionary.has(typed) || !unknown.some((text) => overlaps(query, typed, text))) return false;
    // What denies or grades (没签) is meant, unless it looks or sounds like what the name has (建没).
    if (cost >= OTHER && [...typed].some((character) => adverbs.has(character) && !meant.includes(character))) return false;
    // A slip of two characters is a guess: it must be a name, and leave nothing unexplained.
    if (meant.length === 2 && !short.has(meant)) return false;
    const left = unknownTexts(query.replace(typed, meant), library);
    return left.length === 0 || (meant.length > 2 && left.join('').length < unknown.join('').length);
  };
}

/** The first slip whose typed characters stand nowhere in the library: what is written there is no slip. */
async function mendSlip(query: string, library: SearchedLibrary): Promise<string> {
  // Names alone: everyday words are too many, and too like other phrases (下干活, 不干活).
  const names = library.dictionary.titles();
  const runs = query.split(' ');
  const explains = slipJudge(query, library, names);
  if (!runs.some((run) => conceivableSlips(run, names).some(explains))) return query;
  const tables = await library.loadSlips();
  for (const slip of runs.flatMap((run) => findSlips(run, names, tables).slice(0, MOST_SLIPS)))
    if (explains(slip) && (await library.index.find(slip.typed)).size === 0) return query.replace(slip.typed, slip.meant);
  return query;
}

/** Whether two parts of a query share a character of it. */
function overlaps(query: string, a: string, b: string): boolean {
  const [from, to] = [query.indexOf(a), query.indexOf(b)];
  return from < to + b.length && to < from + a.length;
}

/**
 * A normalized query in another script, in letters, or with a slip → what its typist meant; the query itself where it is none of these.
 * @throws where a table that it needs cannot be fetched
 */
export async function mendQuery(query: string, library: SearchedLibrary): Promise<string> {
  const folded = mayBeTraditional(query) ? foldScript(query, await library.loadScripts()) : query;
  const text = LETTER.test(folded) ? readPinyin(folded, library, await library.loadSlips()) : folded;
  return mendSlip(text, library);
}
