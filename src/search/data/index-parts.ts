/**
 * Language under which an index stands: "no linguistic content", and for further parts of a large library the codes
 * that ISO 639 leaves to everyone. Pagefind segments neither text nor query then; both come to it as pairs of characters (grams.ts).
 */
export const indexLanguage = (part: number): string =>
  part === 0 ? 'zxx' : `q${String.fromCharCode(97 + Math.floor((part - 1) / 26), 97 + ((part - 1) % 26))}`;

/** Folder of a part of the index; the engine itself lies with the first. */
export const partFolder = (part: number): string => (part === 0 ? '' : `${part}/`);
