import type { Result, Source } from '../types.ts';

/** Reads a file that is no text. @throws ImportError with advice for an editor */
export type FileReader = (bytes: Uint8Array) => Result<Source>;

/** Reads a text that has been decoded. @param encoding as the report names it */
export type TextReader = (text: string, encoding: string) => Result<Source>;

/**
 * What reads a kind of file. Plain text needs none; the others are loaded when a file asks for them
 * (open-importer.ts) or handed in at once (library-parsers.ts). A kind without its reader is refused with advice.
 */
export interface Readers {
  html?: TextReader;
  markdown?: TextReader;
  docx?: FileReader;
  odt?: FileReader;
  ofd?: FileReader;
  ole?: FileReader;
  rtf?: FileReader;
  pdf?: FileReader;
}

/** Dictionaries that the core is handed, because they are heavy and few texts need them. */
export interface TextTools {
  /** Character references of HTML in a text that is no markup → their characters. */
  decodeReferences(text: string): string;
  /** Traditional characters of a text → simplified ones. */
  simplify(text: string): string;
  /** Reading of characters in pinyin without tones. */
  readingOf(characters: string): string;
}

/** All that an importer may need. */
export interface Tools extends TextTools {
  readers: Readers;
}
