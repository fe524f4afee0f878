import { readingOf } from './clean/reading-of.ts';
import { simplify } from './clean/simplify.ts';
import { decodeReferences } from './read/decode-references.ts';
import { readDoc } from './read/read-doc.ts';
import { readDocx } from './read/read-docx.ts';
import { readHtml } from './read/read-html.ts';
import { readMarkdown } from './read/read-markdown.ts';
import { readOdt } from './read/read-odt.ts';
import { readOfd } from './read/read-ofd.ts';
import { readRtf } from './read/read-rtf.ts';
import type { Tools } from './read/readers.ts';

/** All that needs no waiting, for tests and measurements; a .pdf does (open-importer.ts). */
export const libraryParsers: Tools = {
  readers: { html: readHtml, markdown: readMarkdown, docx: readDocx, odt: readOdt, ofd: readOfd, ole: readDoc, rtf: readRtf },
  decodeReferences,
  simplify,
  readingOf,
};
