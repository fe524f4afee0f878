/** npm run content:check [-- --fix]: holds content/ against the rules and tells an editor what to mend. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { checkContent } from '../src/checks/check-library.ts';
import { formatIssue } from '../src/checks/issue.ts';
import { readLibrary } from '../src/checks/library.ts';
import { readContentFiles } from '../src/checks/read-files.ts';
import { fixText, type CorruptedForm } from '../src/checks/text-issues.ts';

const { values } = parseArgs({ options: { fix: { type: 'boolean', default: false }, root: { type: 'string', default: process.cwd() } } });
const formsFile = join(values.root, 'content/corrupted-forms.yaml');
const forms = existsSync(formsFile) ? (parse(readFileSync(formsFile, 'utf8')) as CorruptedForm[]) : [];

if (values.fix) {
  const fixed = fixText(readLibrary(readContentFiles(values.root)).library);
  for (const [file, text] of fixed) writeFileSync(join(values.root, file), text);
  console.log(fixed.size === 0 ? '没有可以自动改正的地方。' : `已自动改正${fixed.size}个文件：\n${[...fixed.keys()].join('\n')}`);
}

const files = readContentFiles(values.root);
const issues = checkContent(files, forms);
for (const issue of issues) console.log(formatIssue(issue));
console.log(issues.length === 0 ? `内容检查通过：${files.length}个文件，没有问题。` : `内容检查：${issues.length}处需要修改。`);
process.exitCode = issues.length === 0 ? 0 : 1;
