import { draftId } from '../import/draft/draft-id.ts';
import { draftMdx } from '../import/draft/draft-mdx.ts';
import { draftTitle } from '../import/draft/front-matter.ts';
import { reportMarkdown } from '../import/draft/report.ts';
import type { ImportedPiece } from '../import/import-file.ts';

/** The draft and the report that the command line would write for a piece. @param revised YYYY-MM-DD */
export function draftFiles(piece: ImportedPiece, revised: string): { id: string; mdx: string; report: string } {
  const id = draftId(draftTitle(piece));
  return { id, mdx: draftMdx(piece, revised), report: reportMarkdown(piece, id) };
}
