/**
 * Which build a file of the search data is of. While a site is being uploaded, files of two builds lie side by side; together they
 * would answer with the wrong entries. The index stands in a folder that the lexicon names (index-parts.ts): one of another build is not there.
 */
export interface MarkedData {
  /** Number of the build; empty where the file has none, as those of older libraries. */
  build: string;
  /** The JSON text of what the file holds. */
  data: string;
}

/** @param build hexadecimal digits @param json the JSON text of what the file holds */
export const markBuild = (build: string, json: string): string => `{"build":"${build}","data":${json}}`;

/** The inverse of `markBuild`; what holds no mark is given back whole. The data is not parsed here. */
export function readMark(text: string): MarkedData {
  const [head, build = ''] = /^\{"build":"([0-9a-f]*)","data":/.exec(text) ?? [''];
  return head === '' ? { build: '', data: text } : { build, data: text.slice(head.length, -1) };
}
