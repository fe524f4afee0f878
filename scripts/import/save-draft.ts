import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { draftId, freeId } from '../../src/import/draft/draft-id.ts';
import { draftMdx } from '../../src/import/draft/draft-mdx.ts';
import { draftTitle, frontMatter } from '../../src/import/draft/front-matter.ts';
import { reportMarkdown, statedFingerprint } from '../../src/import/draft/report.ts';
import type { ImportedPiece } from '../../src/import/import-file.ts';
import { outputPath, writeWhole } from './write-file.ts';

/** What became of a piece. */
export interface SavedDraft {
  id: string;
  path: string;
  report: string;
  /** written · replaced · same (already there, byte for byte) · kept (there and different: left alone) · published (left alone whatever --force says) · planned (dry run) */
  status: 'written' | 'replaced' | 'same' | 'kept' | 'published' | 'planned';
  /** A draft of the same file name and title that comes from another text. */
  namesake?: string;
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
  let namesake: string | undefined;
  const id = freeId(draftId(draftTitle(piece)), (candidate) => {
    if (used.has(candidate)) return true;
    const found = relation(candidate, piece, options);
    if (found === 'namesake') namesake ??= candidate;
    return found === 'other' || found === 'namesake';
  });
  used.add(id);
  const path = outputPath(options.out, `${id}.mdx`);
  const report = outputPath(options.out, `${id}.report.md`);
  const text = draftMdx(piece, options.revised);
  const existing = readIfThere(path);
  const saved = (status: SavedDraft['status']): SavedDraft => ({ id, path, report, status, ...(namesake !== undefined && { namesake }) });
  const replace = options.force === id;
  if (existing === text && !replace) return saved('same');
  if (existing !== undefined && frontOf(existing)?.draft !== true) return saved('published');
  if (existing !== undefined && !replace) return saved('kept');
  if (options.dryRun) return saved('planned');
  // The report first: a draft without its report would look finished.
  writeWhole(report, reportMarkdown(piece, id), true);
  if (!writeWhole(path, text, replace)) return saved('kept');
  return saved(existing === undefined ? 'written' : 'replaced');
}

/**
 * What a file of this id is to a piece: free, the same source's draft, another's, or a namesake: file name and title
 * agree, but the text is another one, as with every workshop's 工作总结.txt. A namesake counts as the same
 * only when the editor names it with --force: the source itself may have been changed.
 */
function relation(id: string, piece: ImportedPiece, options: SaveOptions): 'free' | 'same' | 'other' | 'namesake' {
  const text = readIfThere(outputPath(options.out, `${id}.mdx`));
  if (text === undefined) return 'free';
  const front = frontOf(text);
  const own = frontMatter(piece, options.revised);
  if (front?.file !== own.file || front.piece !== own.piece) return 'other';
  const stated = statedFingerprint(readIfThere(outputPath(options.out, `${id}.report.md`)) ?? '');
  return stated === undefined || stated === piece.fingerprint || options.force === id ? 'same' : 'namesake';
}

function frontOf(text: string): Record<string, unknown> | undefined {
  try {
    return (parse(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') as Record<string, unknown> | null) ?? undefined;
  } catch {
    return undefined;
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
