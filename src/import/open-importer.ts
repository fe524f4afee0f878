import { mayHoldReferences } from './clean/characters.ts';
import { mayHoldReadings } from './clean/pinyin.ts';
import { mayBeTraditional } from './clean/rare-characters.ts';
import { createSourceImporter, type ImportData, type ImportedPiece } from './import-file.ts';
import { readSource } from './read/read-source.ts';
import type { Readers, TextTools } from './read/readers.ts';
import { readableFormat } from './read/sniff-format.ts';
import type { Line, Result, Source } from './types.ts';

/** What a file gave: its pieces, messages about the whole file, and its lines as they were read. */
export interface Imported extends Result<ImportedPiece[]> {
  source: Line[];
}

/** How far a file has come. */
export type Stage = '读取文字' | '清理和分节';

/** A file of any kind → its pieces. @throws ImportError when it cannot be read */
export type AnyImporter = (bytes: Uint8Array, file: string, tell?: (stage: Stage) => void) => Promise<Imported>;

/**
 * Prepares an importer that loads the reader and the dictionaries which a file needs when it needs them:
 * the command line and the browser run this one.
 */
export function openImporter(data: ImportData): AnyImporter {
  const importSource = createSourceImporter(data);
  return async (bytes, file, tell = () => undefined) => {
    tell('读取文字');
    const source = readSource(bytes, file, await readersFor(bytes, file));
    tell('清理和分节');
    return { ...importSource(source, file, await textToolsFor(source)), source: source.value.lines };
  };
}

async function readersFor(bytes: Uint8Array, file: string): Promise<Readers> {
  switch (readableFormat(bytes, file)) {
    case 'html':
      return { html: (await import('./read/read-html.ts')).readHtml };
    case 'markdown':
      return { markdown: (await import('./read/read-markdown.ts')).readMarkdown };
    case 'docx':
      return { docx: (await import('./read/read-docx.ts')).readDocx };
    case 'odt':
      return { odt: (await import('./read/read-odt.ts')).readOdt };
    case 'ofd':
      return { ofd: (await import('./read/read-ofd.ts')).readOfd };
    case 'ole':
      return { ole: (await import('./read/read-doc.ts')).readDoc };
    case 'rtf':
      return { rtf: (await import('./read/read-rtf.ts')).readRtf };
    case 'pdf': {
      const read = await (await import('./read/read-pdf.ts')).readPdf(bytes);
      return { pdf: () => read };
    }
    case 'text':
      return {};
  }
}

async function textToolsFor({ value }: Result<Source>): Promise<TextTools> {
  const texts = [value.title ?? '', ...value.lines.map(({ text, table }) => table?.flat().join('\n') ?? text)].join('\n');
  return {
    decodeReferences: mayHoldReferences(texts) ? (await import('./read/decode-references.ts')).decodeReferences : (text) => text,
    simplify: mayBeTraditional(texts) ? (await import('./clean/simplify.ts')).simplify : (text) => text,
    readingOf: mayHoldReadings(texts) ? (await import('./clean/reading-of.ts')).readingOf : () => '',
  };
}
