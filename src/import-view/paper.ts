import type { CollectedItem } from '../compose/draft.ts';
import type { ImportedPiece } from '../import/import-file.ts';
import type { Imported } from '../import/open-importer.ts';
import type { Line } from '../import/types.ts';
import { personalOf } from './personal.ts';
import { review, type Decisions, type ReviewedBlock } from './review.ts';

/** A paper that was read, with what the reader has decided about it. */
export interface Paper {
  piece: ImportedPiece;
  /** The lines of its file as they were read. */
  source: readonly Line[];
  undone: Set<number>;
  levels: Map<string, number>;
  masked: Set<string>;
  /** Wordings of the library that go under a heading, by the key of its block. */
  added: Map<string, CollectedItem[]>;
}

/** The papers of a file; what is told of the whole file is told with the first. Names of private persons are masked to begin with. */
export function papersOf({ value, messages, source }: Imported): Paper[] {
  return value.map((own, index) => {
    const piece = index === 0 ? { ...own, messages: [...messages, ...own.messages] } : own;
    const masked = personalOf(piece).map(({ text }) => text);
    return { piece, source, undone: new Set(), levels: new Map(), masked: new Set(masked), added: new Map() };
  });
}

const decisions = ({ undone, levels, masked }: Paper): Decisions => ({ undone, levels, masked });

export const reviewed = (paper: Paper): ReviewedBlock[] => review(paper.piece, decisions(paper));
