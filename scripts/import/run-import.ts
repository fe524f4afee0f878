import { mkdirSync } from 'node:fs';
import type { ImportedPiece } from '../../src/import/import-file.ts';
import type { Message } from '../../src/import/types.ts';
import { collectFiles } from './collect-files.ts';
import { fileProblem } from './file-problem.ts';
import type { Options } from './options.ts';
import { saveDraft, type SavedDraft } from './save-draft.ts';
import type { WorkerPool } from './worker-pool.ts';
import type { Answer } from './worker.ts';

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
  signal: AbortSignal;
}

/** The folder for the drafts cannot be made; `message` is for the editor, in Chinese. */
export class OutputError extends Error {
  override name = 'OutputError';
}

/**
 * Imports all files in order. Files are read ahead by workers, results are written one after another in the
 * order of the files, so that ids do not depend on which worker was faster, and never more than a few
 * results are held in memory. An abort ends the workers at once; drafts are written whole or not at all.
 * @param pool reads the files; closed at the end
 * @throws OutputError before anything is read
 */
export async function runImport(options: Options, pool: WorkerPool, { onFile, signal }: Watch): Promise<FileResult[]> {
  const files = collectFiles(options.paths);
  if (!options.dryRun) makeOutput(options.out);
  const used = new Set<string>();
  const results: FileResult[] = [];
  const ahead = new Map<number, Promise<Answer>>();
  const stop = (): void => void pool.close();
  signal.addEventListener('abort', stop, { once: true });
  try {
    for (const [index, { path, problem }] of files.entries()) {
      for (let next = index; next < Math.min(files.length, index + pool.size * 2); next += 1) {
        const file = files[next];
        if (file && file.problem === undefined && !ahead.has(next)) ahead.set(next, pool.read(file));
      }
      const answer = problem === undefined ? await ahead.get(index) : { problem };
      ahead.delete(index);
      if (signal.aborted) break;
      const result = save(path, answer ?? { problem: '没有读到结果。' }, options, used);
      results.push(options.json ? result : slim(result));
      onFile(result, index + 1, files.length);
    }
  } finally {
    signal.removeEventListener('abort', stop);
    await pool.close();
  }
  return results;
}

function makeOutput(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new OutputError(`草稿要写到 ${folder}，但这个文件夹建不了：${fileProblem(error)}。请用 --out 换一个文件夹。`, { cause: error });
  }
}

function save(file: string, answer: Answer, options: Options, used: Set<string>): FileResult {
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
    return { file, problem: `草稿写不进去：${fileProblem(error)}。`, messages, drafts: [] };
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
    results.every(
      ({ problem, drafts }) => problem === undefined && drafts.every(({ status }) => status !== 'kept' && status !== 'published'),
    )
    ? 0
    : 1;
}
