import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { ImportedPiece } from '../../src/import/import-file.ts';
import type { Message } from '../../src/import/types.ts';
import { collectFiles } from './collect-files.ts';
import type { Options } from './options.ts';
import { saveDraft, type SavedDraft } from './save-draft.ts';
import { openPool } from './worker-pool.ts';

/** What became of a file. */
export interface FileResult {
  file: string;
  problem?: string;
  messages: Message[];
  drafts: (SavedDraft & { piece: ImportedPiece })[];
}

/** How a run is watched and stopped. */
export interface Watch {
  onFile(result: FileResult, done: number, total: number): void;
  stopped(): boolean;
}

/**
 * Imports all files in order. Files are read ahead by workers, results are written one after another in the
 * order of the files, so that ids do not depend on which worker was faster, and never more than a few
 * results are held in memory.
 */
export async function runImport(options: Options, watch: Watch): Promise<FileResult[]> {
  const files = collectFiles(options.paths);
  const workers = Math.max(1, Math.min(availableParallelism(), 4, files.length));
  const pool = openPool(options.content, workers);
  const used = new Set<string>();
  const results: FileResult[] = [];
  const ahead = new Map<number, ReturnType<typeof pool.read>>();
  if (!options.dryRun) mkdirSync(options.out, { recursive: true });
  try {
    for (const [index, { path, problem }] of files.entries()) {
      if (watch.stopped()) break;
      for (let next = index; next < Math.min(files.length, index + workers * 2); next += 1) {
        const file = files[next];
        if (file && file.problem === undefined && !ahead.has(next)) ahead.set(next, pool.read(file.path));
      }
      const answer = problem === undefined ? await ahead.get(index) : { problem };
      ahead.delete(index);
      if (watch.stopped()) break;
      const result = save(path, answer ?? { problem: '没有读到结果。' }, options, used);
      results.push(options.json ? result : slim(result));
      watch.onFile(result, index + 1, files.length);
    }
  } finally {
    await pool.close();
  }
  return results;
}

function save(
  file: string,
  answer: Awaited<ReturnType<ReturnType<typeof openPool>['read']>>,
  options: Options,
  used: Set<string>,
): FileResult {
  if ('problem' in answer) return { file, problem: answer.problem, messages: [], drafts: [] };
  const { pieces, messages } = answer;
  try {
    // Messages about the whole file stand in the report of its first piece.
    const drafts = pieces.map((piece, index) => {
      const complete = index === 0 ? { ...piece, messages: [...messages, ...piece.messages] } : piece;
      return { ...saveDraft(complete, options, used), piece: complete };
    });
    return { file, messages, drafts };
  } catch (error) {
    return { file, problem: `草稿写不进去：${error instanceof Error ? error.message : String(error)}`, messages, drafts: [] };
  }
}

/** Without the texts, which only --json needs at the end. */
function slim(result: FileResult): FileResult {
  return {
    ...result,
    messages: [],
    drafts: result.drafts.map((draft) => ({ ...draft, piece: { ...draft.piece, blocks: [], sections: [], messages: [] } })),
  };
}

/** 0 when every file gave all its drafts, else 1. */
export function exitCode(results: FileResult[]): 0 | 1 {
  return results.length > 0 &&
    results.every(({ problem, drafts }) => problem === undefined && drafts.every(({ status }) => status !== 'kept'))
    ? 0
    : 1;
}
