/**
 * What bounds time and memory. A work summary has 2,000 to 20,000 characters;
 * the limits leave two orders of magnitude and stop what cannot be one.
 */
export const LIMITS = {
  /** Bytes of a .txt or .html file. */
  textBytes: 8 * 1024 * 1024,
  /** Bytes of any other file (pictures included). */
  fileBytes: 64 * 1024 * 1024,
  /** Bytes that one part of a .docx may unpack to, whatever its header says. */
  partBytes: 32 * 1024 * 1024,
  /** Parts in a .docx. */
  parts: 20_000,
  /** Characters of text after reading. */
  characters: 1_000_000,
  /** Pages of a .pdf or .ofd. */
  pages: 500,
  /** Lines after reading. */
  lines: 50_000,
  /** Pieces in one file. */
  pieces: 300,
  /** Nesting of elements in HTML and XML. */
  depth: 400,
  /** Elements above which HTML is read without the readability library. */
  elements: 30_000,
} as const;
