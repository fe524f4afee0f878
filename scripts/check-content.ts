/**
 * npm run content:check [-- --fix | --changed | --against <folder>] [-- --content <folder>]: holds content/ against the rules and tells an
 * editor what to mend. --content stands for CONTENT_DIR: every shell takes it.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { contentFolder, fileIn, inContentFolder } from '../src/settings/content-folder.ts';
import { publishedLibrary, readLibrary } from '../src/content/read-library.ts';
import { readContentFiles } from '../src/content/read-files.ts';
import { fixText } from '../src/checks/text-issues.ts';
import { changedFiles } from './check-content/changed-files.ts';
import { copiedPassages } from './check-content/against.ts';
import { issuesOf, told } from './check-content/check-files.ts';
import { givenOptions } from './given-options.ts';

const { values } = givenOptions({
  options: {
    fix: { type: 'boolean', default: false },
    changed: { type: 'boolean', default: false },
    against: { type: 'string' },
    content: { type: 'string' },
    root: { type: 'string', default: process.cwd() },
  },
});

if (values.against !== undefined && !existsSync(values.against)) {
  console.error(`找不到 ${values.against}。--against 后写来源文件所在的文件夹。`);
  process.exit(2);
}

if (values.content !== undefined) process.env['CONTENT_DIR'] = values.content;
const folder = contentFolder(values.root);

if (values.fix) {
  const fixed = fixText(readLibrary(readContentFiles(folder)).library);
  for (const [file, text] of fixed) writeFileSync(fileIn(folder, file), text);
  console.log(
    fixed.size === 0 ? '没有可以自动改正的地方。' : `已自动改正${fixed.size}个文件：\n${[...fixed.keys()].map(inContentFolder).join('\n')}`,
  );
}

const files = readContentFiles(folder);
const copied = values.against === undefined ? { issues: [], problems: [] } : copiedPassages(publishedLibrary(files), values.against);
const changed = values.changed ? changedFiles(folder) : undefined;
if (values.changed && !changed) console.log('这里没有 git，--changed 分不出改过的文件，检查全部。');
const issues = [...issuesOf(files), ...copied.issues].filter(({ file }) => !changed || changed.has(file));
for (const problem of copied.problems) console.log(`来源没有读成：${problem}`);
const looked = changed ? `改过的${changed.size}个文件` : `${files.length}个文件`;
const { lines, code } = told(issues, looked);
for (const line of lines) console.log(line);
process.exitCode = code;
