/**
 * What this search relies on in Pagefind 1.6 beyond its documentation. Everything of that kind stands here, and is tried against the
 * real engine in build/pagefind-contract.test.ts: README.md says what to do where a new version of Pagefind fails there.
 */

/** 1. An environment variable sets how many postings a chunk of the index holds. There is no option for it. */
export const CHUNK_SIZE_VARIABLE = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/** 2. Records are numbered in the order in which they are handed over, and a search without a term gives them all in it. */

/** The version that all this was read off; the program refuses nothing by it, the build does. */
export const VERSION = '1.6.0';

/** 3. What opens each packed file, once unpacked; what follows is CBOR: the list of all pieces (build/read-list.ts, program-list.ts), the pieces (engine/read-piece.ts). */
export const OPENING = 'pagefind_dcd';

/** An unpacked file without what opens it. @throws where it opens otherwise: something else came in its place */
export function withoutOpening(file: Uint8Array): Uint8Array {
  if (String.fromCharCode(...file.subarray(0, OPENING.length)) !== OPENING) throw new Error('no file of an index');
  return file.subarray(OPENING.length);
}

/** The engine's program for languages that it knows nothing of. */
export const PROGRAM = 'wasm.unknown.pagefind';

/** 4. The calls of the program, and how it writes what it found: pagefind-program.ts. It asks for a table with these values. */
export const MODULE = './pagefind_web_bg.js';
export const INITIAL = [undefined, null, true, false] as const;

/** 5. Under "no linguistic content" neither text nor query is segmented; both come to it as pairs of characters (grams.ts). */
export const INDEX_LANGUAGE = 'zxx';

/** The form under which the index holds a word: Pagefind takes off what stands above and below letters, save the marks of Japanese syllables. */
export function bare(word: string): string {
  const text = word.normalize('NFD').replace(/(?![\u3099\u309A])\p{M}/gu, '');
  return /[\u3099\u309A]/.test(text) ? text.normalize('NFC') : text;
}

/** 6. Records and pieces may have any names: those of index-parts.ts. */

/** 7. Weights are counted in whole 24ths, and 25 of them are written the shortest; a word of weight 0 has a place and adds nothing to the score. */
export const WEIGHT_PARTS = 24;
export const USUAL_WEIGHT = 25;
const written = (weight: number): number => (weight === 1 ? 1.042 : weight);
export const weightAttribute = (weight: number): string => `data-pagefind-weight="${written(weight)}"`;

/** What a weight counts in a score. */
export const countedWeight = (weight: number): number => Math.floor(written(weight) * WEIGHT_PARTS) / WEIGHT_PARTS;

/** 8. A word that is all punctuation takes a place among a record's words, and stands in no index. */
export const FILLER = '·';

/**
 * 9. With this ranking a score is the saturated sum of a word's weights times the word's rarity, and nothing else: neither the length
 * of a record counts nor how alike the word found is to the one looked for, since every index word is found as it stands.
 */
export const RANKING = { pageLength: 0, termFrequency: 1, termSaturation: 1.2, termSimilarity: 0, diacriticSimilarity: 0 } as const;

/** The score without the rarity. @param found records that have the word @param all records of the same part of the index */
export const frequencyOf = (score: number, found: number, all: number): number => score / Math.log(1 + (all - found + 0.5) / (found + 0.5));
