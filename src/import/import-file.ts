import type { WordRule } from '../schemas/word-rule.ts';
import type { Term } from '../schemas/term.ts';
import { cleanCharacters } from './clean/characters.ts';
import { removeBoilerplate, type BoilerplateRule } from './clean/boilerplate.ts';
import { flagDoubled } from './clean/doubled.ts';
import { flagDoubts } from './clean/doubts.ts';
import { removeNoise } from './clean/noise.ts';
import { phraseChecker } from './clean/phrases.ts';
import { removePinyin } from './clean/pinyin.ts';
import { repairQuotes } from './clean/quotes.ts';
import { toMainland } from './clean/traditional.ts';
import { normaliseWidth } from './clean/width.ts';
import { repairWords } from './clean/words.ts';
import { findFigures, type FoundFigure } from './extract/figures.ts';
import { metadataGuesser, type Metadata } from './extract/metadata.ts';
import { flagPersons } from './extract/names.ts';
import { practiceFinder, type FoundPractice, type KnownPractice } from './extract/practices.ts';
import { toSections } from './extract/sections.ts';
import { tagFinder, type FoundTag } from './extract/tags.ts';
import type { KindWords } from './extract/union-kind.ts';
import { fingerprint } from './fingerprint.ts';
import { runSteps } from './messages.ts';
import type { TextTools, Tools } from './read/readers.ts';
import { readSource } from './read/read-source.ts';
import { removeContents } from './split/contents.ts';
import { splitPieces, type Piece } from './split/split-pieces.ts';
import { takeTitle } from './split/take-title.ts';
import type { Block } from './structure/blocks.ts';
import { joinLines } from './structure/join-lines.ts';
import { structure } from './structure/structure.ts';
import type { Line, Message, Result, Source } from './types.ts';

/** The lists that the import works with. */
export interface ImportData {
  boilerplate: BoilerplateRule[];
  mainland: WordRule[];
  corrupted: WordRule[];
  phrases: string[];
  terms: Term[];
  practices: KnownPractice[];
  /** Labels of the library's kinds of union. */
  kinds: string[];
  /** What names and titles of a kind have in them, where the library says so; a page that is open across an update may have a list without it. */
  kindWords?: KindWords | undefined;
}

/** What a section gave. */
export interface SectionFindings {
  heading: string;
  line: number;
  tags: FoundTag[];
  practices: FoundPractice[];
  figures: FoundFigure[];
}

/** One summary, ready to be written. */
export interface ImportedPiece {
  file: string;
  piece: number;
  originalTitle: string;
  script: '简体' | '繁体';
  format: string;
  /** Of its text in the source, see fingerprint.ts; tells two sources of one name apart. */
  fingerprint: string;
  metadata: Metadata;
  blocks: Block[];
  sections: SectionFindings[];
  messages: Message[];
}

/** A file's bytes → its pieces. */
export type Importer = (bytes: Uint8Array, file: string) => Result<ImportedPiece[]>;

/** A source that has been read → its pieces. */
export type SourceImporter = (source: Result<Source>, file: string, tools: TextTools) => Result<ImportedPiece[]>;

/**
 * Prepares an importer that has all its tools at hand.
 * @returns a pure function: same bytes and name, same pieces; it throws ImportError when the file cannot be read.
 */
export function createImporter(data: ImportData, tools: Tools): Importer {
  const importSource = createSourceImporter(data);
  return (bytes, file) => importSource(readSource(bytes, file, tools.readers), file, tools);
}

/**
 * Prepares an importer; the lists are compiled once.
 * @returns a pure function: same source and name, same pieces.
 *   Messages about the whole file are in the result, those about a piece in the piece.
 */
export function createSourceImporter(data: ImportData): SourceImporter {
  const checkPhrases = phraseChecker(data.phrases);
  const findTags = tagFinder(data.terms);
  const findPractices = practiceFinder(data.practices);
  const guessMetadata = metadataGuesser(data.kinds, data.kindWords);

  const importPiece = (piece: Piece, file: string, source: Source, traditional: boolean): ImportedPiece => {
    const titled = takeTitle(piece.lines, {
      fileName: file,
      trusted: source.format.startsWith('网页'),
      ...(piece.heading !== undefined && { announced: piece.heading }),
      ...(source.title !== undefined && { title: source.title }),
    });
    const cleaned = runSteps(titled.value.lines, [normaliseWidth, joinLines, repairQuotes, (lines) => repairWords(lines, data.corrupted)]);
    const structured = structure(cleaned.value);
    const flags = cleaned.value.flatMap((line) => [...flagDoubts(line), ...flagDoubled(line), ...checkPhrases(line), ...flagPersons(line)]);
    const originalTitle = clipTitle(piece.heading ?? titled.value.title);
    const sections = toSections(structured.value);
    return {
      file,
      piece: piece.number,
      originalTitle,
      script: traditional ? '繁体' : '简体',
      format: source.format,
      fingerprint: fingerprint(linesOf(piece, source)),
      metadata: guessMetadata(originalTitle, cleaned.value.map(({ text }) => text).join('\n')),
      blocks: structured.value,
      sections: sections.map((section) => ({
        heading: section.heading,
        line: section.line,
        tags: findTags(section),
        practices: findPractices(section),
        figures: section.paragraphs.flatMap(({ text, line }) => findFigures(text, line)),
      })),
      messages: [...piece.messages, ...titled.messages, ...cleaned.messages, ...structured.messages, ...flags].sort(
        (a, b) => a.line - b.line,
      ),
    };
  };

  return (source, file, tools) => {
    const early = runSteps(source.value.lines, [
      (lines) => cleanCharacters(lines, tools.decodeReferences),
      (lines) => removePinyin(lines, tools.readingOf),
    ]);
    const mainland = toMainland(early.value, data.mainland, tools.simplify);
    const stripped = runSteps(mainland.value.lines, [removeNoise, (lines) => removeBoilerplate(lines, data.boilerplate)]);
    const body = removeContents(stripped.value);
    const split = splitPieces(body.value);
    const all = split.value.map((piece) => importPiece(piece, file, source.value, mainland.value.traditional));
    const pieces = all.filter(({ blocks }) => blocks.length > 0);
    // What was taken out of a piece that is empty now is told of the file.
    const emptied = all.filter(({ blocks }) => blocks.length === 0).flatMap(({ messages }) => messages);
    const shared = [
      ...source.messages,
      ...early.messages,
      ...mainland.messages,
      ...stripped.messages,
      ...body.messages,
      ...split.messages,
      ...emptied,
    ];
    return distribute(pieces, split.value, shared);
  };
}

/** The lines of the source that a piece comes from, as they were read. */
function linesOf({ lines }: Piece, source: Source): Line[] {
  const [from, to] = [lines[0]?.line ?? 0, lines.at(-1)?.line ?? 0];
  return source.lines.filter(({ line }) => line >= from && line <= to);
}

/** Gives each piece the messages about its lines; the rest is about the file. */
function distribute(pieces: ImportedPiece[], split: Piece[], shared: Message[]): Result<ImportedPiece[]> {
  const single = pieces.length === 1;
  const starts = split.map(({ number, lines }) => ({ number, from: lines[0]?.line ?? Infinity, to: lines.at(-1)?.line ?? -1 }));
  const ownerOf = (line: number): number | undefined => starts.find(({ from, to }) => line >= from && line <= to)?.number;
  const value = pieces.map((piece) => ({
    ...piece,
    messages: [...shared.filter(({ line }) => single || (line > 0 && ownerOf(line) === piece.piece)), ...piece.messages].sort(
      (a, b) => a.line - b.line,
    ),
  }));
  return { value, messages: single ? [] : shared.filter(({ line }) => line === 0 || ownerOf(line) === undefined) };
}

function clipTitle(title: string): string {
  return [...title].slice(0, 60).join('');
}
