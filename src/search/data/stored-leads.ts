/**
 * The one-line summaries of the records come in files of so many, in the order of the lexicon, in which those of a field stand together:
 * the results below the first need no more than their line. At 32 the first list of a search asks for three such files and three texts,
 * 14 KB, where ten texts take 22 KB (median of the library's own and the development queries).
 */
const LEADS_A_FILE = 32;

/**
 * A library of so many records has them in one file: it is asked for before the results are known, beside the index, and a first search
 * need not go to the server once more. With 220 records it weighs 12 KB, where three files of 32 weigh 6 (2026-11-29).
 */
export const ONE_FILE = 256;

const leadsAFile = (records: number): number => (records <= ONE_FILE ? ONE_FILE : LEADS_A_FILE);

/** Which file holds the line of a record, and where in it. @param doc place in the lexicon @param records of the library */
export const leadPlace = (doc: number, records: number): { file: number; at: number } => ({
  file: Math.floor(doc / leadsAFile(records)),
  at: doc % leadsAFile(records),
});

/** Lines → the files that hold them. */
export function leadFiles(leads: readonly string[]): string[][] {
  const files: string[][] = [];
  const each = leadsAFile(leads.length);
  for (let from = 0; from < leads.length; from += each) files.push(leads.slice(from, from + each));
  return files;
}
