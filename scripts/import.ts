/** Import: a folder of work summaries → drafts in content/summaries. See scripts/import/README.md. */
import { resolve } from 'node:path';
import { HELP, readOptions } from './import/options.ts';
import { fileLines, jsonText, summaryLine } from './import/print.ts';
import { exitCode, runImport } from './import/run-import.ts';

const options = readOptions(process.argv.slice(2), resolve(import.meta.dirname, '..'));
if ('wrong' in options) {
  console.error(`${options.wrong}\n\n${HELP}`);
  process.exitCode = 2;
} else if (options.help) console.log(HELP);
else {
  let stopped = false;
  // The file being written is finished first; a second interrupt ends at once.
  process.once('SIGINT', () => {
    stopped = true;
  });
  const progress = process.stderr.isTTY;
  const results = await runImport(options, {
    stopped: () => stopped,
    onFile(result, done, total) {
      if (progress) process.stderr.write(`\r\u001b[K`);
      if (!options.json) console.log(fileLines(result).join('\n'));
      if (progress && done < total) process.stderr.write(`${done}/${total}`);
    },
  });
  if (options.json) process.stdout.write(jsonText(results));
  else if (results.length === 0) console.error('没有找到可导入的文件（.txt、.docx、.html）。');
  else console.log(summaryLine(results));
  process.exitCode = stopped ? 130 : exitCode(results);
  if (stopped) console.error('已中断；已写的文件都是完整的。');
}
