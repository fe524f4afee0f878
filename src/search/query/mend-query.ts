import { wordByEar } from './loose-pinyin.ts';
import { LETTER } from './normalize-query.ts';
import { spelledPhrase, spelledWords } from './pinyin-match.ts';
import type { RepairData } from '../data/repair-data.ts';
import { foldScript } from './script-fold.ts';
import { unknownTexts } from './segment.ts';
import { findSlips } from './typo.ts';
import type { SearchedLibrary } from '../engine/searched-library.ts';

/** Likeliest slips that are tried. */
const MOST_SLIPS = 12;

/** Runs with letters that are no word of the library are read as pinyin. */
function readPinyin(query: string, { dictionary }: SearchedLibrary, { sounds }: RepairData): string {
  const words = [...dictionary.keys()];
  const names = [...dictionary.values()].flatMap(({ word, named }) => (named ? [word] : []));
  // Syllables typed with spaces between them are one spelling: lao mo guang chang.
  const runs = query
    .replace(/([a-z]) (?=[a-z])/g, '$1')
    .split(' ')
    .map((run) => {
      if (!LETTER.test(run) || dictionary.has(run)) return run;
      // Initials fit many words: they stand for names only.
      const best = spelledWords(run, names, sounds, 1)[0];
      if (best && best.fit >= 3) return best.word;
      return spelledPhrase(run, words, sounds)?.join('') ?? best?.word ?? wordByEar(run, names, sounds) ?? run;
    });
  return runs.join(' ');
}

/** The first slip whose typed characters stand nowhere in the library: what is written there is no slip. */
async function mendSlip(query: string, library: SearchedLibrary, repair: RepairData): Promise<string> {
  const { dictionary, index } = library;
  const words = [...dictionary.values()].filter(({ docs, tags, means }) => docs.length + tags.length + means.length > 0);
  const names = words.map(({ word }) => word);
  const short = new Set(words.flatMap(({ word, docs, tags }) => (word.length === 2 && docs.length + tags.length > 0 ? [word] : [])));
  const unknown = unknownTexts(query, library);
  for (const { typed, meant } of query.split(' ').flatMap((run) => findSlips(run, names, repair).slice(0, MOST_SLIPS))) {
    if (dictionary.has(typed) || !unknown.some((text) => overlaps(query, typed, text))) continue;
    const mended = query.replace(typed, meant);
    // A slip of two characters is a guess: it must be a name, and leave nothing unexplained.
    if (meant.length === 2 && !short.has(meant)) continue;
    const left = unknownTexts(mended, library);
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

/** A normalized query in another script, in letters, or with a slip → what its typist meant; the query itself where it is none of these. */
export async function mendQuery(query: string, library: SearchedLibrary, repair: RepairData): Promise<string> {
  const folded = foldScript(query, repair);
  const text = LETTER.test(folded) ? readPinyin(folded, library, repair) : folded;
  return mendSlip(text, library, repair);
}
