/** Import: a folder of work summaries → drafts in content/summaries. See scripts/import/README.md. */
import { resolve } from 'node:path';
import { contentFolder } from '../src/settings/content-folder.ts';
import { HELP, readOptions } from './import/options.ts';
import { fileLines, jsonText, summaryLine } from './import/print.ts';
import { exitCode, OutputError, runImport, type FileResult } from './import/run-import.ts';
import { openPool } from './import/worker-pool.ts';

const options = readOptions(process.argv.slice(2), contentFolder(resolve(import.meta.dirname, '..')));
if ('wrong' in options) {
  console.error(`${options.wrong}\n\n${HELP}`);
  process.exitCode = 2;
} else if (options.help) console.log(HELP);
else {
  const interrupt = new AbortController();
  // What is being written is finished first; a second interrupt ends at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupt.abort());
  const progress = process.stderr.isTTY;
  try {
    const results = await runImport(options, openPool(options.content), {
      signal: interrupt.signal,
      onFile(result, done, total) {
        if (progress) process.stderr.write(`\r\u001b[K`);
        if (!options.json) console.log(fileLines(result).join('\n'));
        if (progress && done < total) process.stderr.write(`${done}/${total}`);
      },
    });
    report(results, options.json, interrupt.signal.aborted);
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function report(results: FileResult[], json: boolean, stopped: boolean): void {
  if (json) process.stdout.write(jsonText(results));
  else if (results.length > 0) console.log(summaryLine(results));
  else if (!stopped) console.error('没有找到可导入的文件（Word、WPS、PDF、OFD、.odt、.rtf、.txt、.md、.html）。');
  process.exitCode = stopped ? 130 : exitCode(results);
  if (stopped) console.error('已中断；已写的文件都是完整的。');
}
