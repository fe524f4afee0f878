import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { createImporter, type ImportedPiece } from '../../src/import/import-file.ts';
import { libraryParsers } from '../../src/import/library-parsers.ts';
import { LIMITS } from '../../src/import/limits.ts';
import { ImportError, type Message } from '../../src/import/types.ts';
import type { FoundFile } from './collect-files.ts';
import { fileProblem } from './file-problem.ts';
import { loadData } from './load-data.ts';

/** What a worker sends back for a file. */
export type Answer = { pieces: ImportedPiece[]; messages: Message[] } | { problem: string };

const importer = createImporter(loadData((workerData as { content: string }).content), libraryParsers);

parentPort?.on('message', (file: FoundFile) => {
  parentPort?.postMessage(answer(file));
});
// What comes before is not the file's fault, and is not counted as its time.
parentPort?.postMessage('ready');

function answer({ path, location }: FoundFile): Answer {
  try {
    const { value, messages } = importer(readSafely(location), basename(path));
    if (value.length === 0) return { problem: '去掉网页残留之后没有剩下正文。' };
    return { pieces: value, messages };
  } catch (error) {
    if (error instanceof ImportError) return { problem: error.message };
    return { problem: `读取时出错：${fileProblem(error)}` };
  }
}

/** Reads a file, opened for reading only, unless its size alone rules it out. */
function readSafely(location: FoundFile['location']): Uint8Array {
  const handle = openSync(typeof location === 'string' ? location : Buffer.from(location), 'r');
  try {
    const { size } = fstatSync(handle);
    if (size > LIMITS.docxBytes)
      throw new ImportError(
        `文件太大（${Math.ceil(size / 1024 / 1024)}MB），上限${LIMITS.docxBytes / 1024 / 1024}MB；请拆成几个文件，或删去图片后再导入。`,
      );
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}
