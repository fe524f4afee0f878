import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { draftId, freeId } from '../../src/import/draft/draft-id.ts';
import { draftMdx } from '../../src/import/draft/draft-mdx.ts';
import { draftTitle, frontMatter } from '../../src/import/draft/front-matter.ts';
import { reportMarkdown } from '../../src/import/draft/report.ts';
import type { ImportedPiece } from '../../src/import/import-file.ts';
import { outputPath, writeWhole } from './write-file.ts';

/** What became of a piece. */
export interface SavedDraft {
  id: string;
  path: string;
  report: string;
  /** written · replaced · same (already there, byte for byte) · kept (there and different: left alone) · planned (dry run) */
  status: 'written' | 'replaced' | 'same' | 'kept' | 'planned';
}

export interface SaveOptions {
  out: string;
  dryRun: boolean;
  /** Id of the one draft that may be replaced. */
  force?: string;
  /** Value for `revised`. */
  revised: string;
}

/**
 * Writes a draft and, beside it, its report. The id is the title's pinyin; another source's draft of the
 * same title gets the next free number, the same source's draft is the same draft.
 * @param used ids given out in this run
 */
export function saveDraft(piece: ImportedPiece, options: SaveOptions, used: Set<string>): SavedDraft {
  const id = freeId(draftId(draftTitle(piece)), (candidate) => used.has(candidate) || isOther(candidate, piece, options));
  used.add(id);
  const path = outputPath(options.out, `${id}.mdx`);
  const report = outputPath(options.out, `${id}.report.md`);
  const text = draftMdx(piece, options.revised);
  const existing = readIfThere(path);
  const saved = (status: SavedDraft['status']): SavedDraft => ({ id, path, report, status });
  const replace = options.force === id;
  if (existing !== undefined && !replace) return saved(existing === text ? 'same' : 'kept');
  if (options.dryRun) return saved('planned');
  // The report first: a draft without its report would look finished.
  writeWhole(report, reportMarkdown(piece, id), true);
  if (!writeWhole(path, text, replace)) return saved('kept');
  return saved(existing === undefined ? 'written' : 'replaced');
}

/** Whether a file of this id comes from another source. */
function isOther(id: string, piece: ImportedPiece, options: SaveOptions): boolean {
  const text = readIfThere(outputPath(options.out, `${id}.mdx`));
  if (text === undefined) return false;
  const own = frontMatter(piece, options.revised);
  try {
    const front = parse(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') as { file?: unknown; piece?: unknown } | null;
    return front?.file !== own.file || front.piece !== own.piece;
  } catch {
    return true;
  }
}

/** Text of a file with the line breaks that we write: Git on Windows may have changed them. */
function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}
