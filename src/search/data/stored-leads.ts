/**
 * The one-line summaries of the records come in files of so many, in the order of the lexicon, in which those of a field stand together:
 * the results below the first need no more than their line. At 32 the first list of a search asks for three such files and three texts,
 * 14 KB, where ten texts take 22 KB (median of the library's own and the development queries).
 */
export const LEADS_A_FILE = 32;

/** Which file holds the line of a record, and where in it. @param doc place in the lexicon */
export const leadPlace = (doc: number): { file: number; at: number } => ({
  file: Math.floor(doc / LEADS_A_FILE),
  at: doc % LEADS_A_FILE,
});

/** Lines → the files that hold them. */
export function leadFiles(leads: readonly string[]): string[][] {
  const files: string[][] = [];
  for (let from = 0; from < leads.length; from += LEADS_A_FILE) files.push(leads.slice(from, from + LEADS_A_FILE));
  return files;
}
