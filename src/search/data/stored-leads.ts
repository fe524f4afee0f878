/**
 * The one-line summaries of the records come in files of so many, in the order of the lexicon, in which those of a field stand together:
 * the results below the first need no more than their line. At 32 the first list of a search asks for three such files and three texts,
 * 14 KB, where ten texts take 22 KB (median of the library's own and the development queries).
 */
export const LEADS_A_FILE = 32;

/**
 * A library of so many records has them in one file too, for searches on its own site: it is asked for before the results are known, beside
 * the index, and a first search need not go to the server once more. With 220 records it weighs 12 KB, three files of 32 weigh 6 (2026-11-29).
 */
const FEW = 256;

/** Name of the file that holds the lines of all records. */
export const ALL_LEADS = 'all';

/** Whether a library has its lines in one file too. @param records how many it has */
export const hasAllLeads = (records: number): boolean => records <= FEW;

/** Which file holds the line of a record, and where in it. @param doc place in the lexicon */
export const leadPlace = (doc: number): { file: number; at: number } => ({
  file: Math.floor(doc / LEADS_A_FILE),
  at: doc % LEADS_A_FILE,
});

/** Lines → the files that hold them, by name. */
export function leadFiles(leads: readonly string[]): Map<string, readonly string[]> {
  const files = new Map<string, readonly string[]>();
  for (let from = 0; from < leads.length; from += LEADS_A_FILE)
    files.set(String(from / LEADS_A_FILE), leads.slice(from, from + LEADS_A_FILE));
  if (hasAllLeads(leads.length)) files.set(ALL_LEADS, leads);
  return files;
}
