import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { ImportedPiece } from '../../src/import/import-file.ts';
import { LIMITS } from '../../src/import/limits.ts';
import { openImporter } from '../../src/import/open-importer.ts';
import { ImportError, type Message } from '../../src/import/types.ts';
import type { FoundFile } from './collect-files.ts';
import { fileProblem } from './file-problem.ts';
import { loadData } from './load-data.ts';

/** What a worker sends back for a file. */
export type Answer = { pieces: ImportedPiece[]; messages: Message[] } | { problem: string };

const importer = openImporter(loadData((workerData as { content: string }).content));

parentPort?.on('message', (file: FoundFile) => {
  void answer(file).then((found) => parentPort?.postMessage(found));
});
// What comes before is not the file's fault, and is not counted as its time.
parentPort?.postMessage('ready');

async function answer({ path, location }: FoundFile): Promise<Answer> {
  try {
    const { value, messages } = await importer(readSafely(location), basename(path));
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
    if (size > LIMITS.fileBytes)
      throw new ImportError(
        `文件太大（${Math.ceil(size / 1024 / 1024)}MB），上限${LIMITS.fileBytes / 1024 / 1024}MB；请拆成几个文件，或删去图片后再导入。`,
      );
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}
