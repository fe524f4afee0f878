import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { createImporter, type ImportedPiece } from '../../src/import/import-file.ts';
import { LIMITS } from '../../src/import/limits.ts';
import { loadData } from './load-data.ts';
import { parsePage } from './parse-page.ts';
import { ImportError, type Message } from '../../src/import/types.ts';

/** What a worker sends back for a file. */
export type Answer = { pieces: ImportedPiece[]; messages: Message[] } | { problem: string };

const importer = createImporter(loadData((workerData as { content: string }).content), parsePage);

parentPort?.on('message', (path: string) => {
  parentPort?.postMessage(answer(path));
});

function answer(path: string): Answer {
  try {
    const { value, messages } = importer(readSafely(path), basename(path));
    if (value.length === 0) return { problem: '去掉网页残留之后没有剩下正文。' };
    return { pieces: value, messages };
  } catch (error) {
    if (error instanceof ImportError) return { problem: error.message };
    return { problem: `读取时出错：${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Reads a file, opened for reading only, unless its size alone rules it out. */
function readSafely(path: string): Uint8Array {
  const handle = openSync(path, 'r');
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
