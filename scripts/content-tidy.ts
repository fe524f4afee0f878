/**
 * npm run content:tidy [-- --check]: writes the files of the library in one form: block style, keys in the schema's order, defaults left out.
 * What a file says never changes. With --check nothing is written.
 */
import { readContentFiles } from '../src/content/read-files.ts';
import { contentFolder, fileIn, inContentFolder } from '../src/settings/content-folder.ts';
import { tidyFile } from './edit/tidy-file.ts';
import { givenOptions } from './given-options.ts';
import { writeWhole } from './import/write-file.ts';

const { check } = givenOptions({ options: { check: { type: 'boolean', default: false } } }).values;
const folder = contentFolder(process.cwd());
const files = readContentFiles(folder).filter(({ refused }) => !refused);
const changed = files.map((file) => ({ ...file, tidy: tidyFile(file.path, file.text) })).filter(({ text, tidy }) => text !== tidy);
for (const { path, tidy } of changed) {
  if (!check) writeWhole(fileIn(folder, path), tidy, true);
  console.log(inContentFolder(path));
}
if (changed.length === 0) console.log('写法都已统一。');
else console.log(`${check ? '要整理' : '整理了'}${changed.length}个文件：只动写法，不动内容。`);
process.exitCode = check && changed.length > 0 ? 1 : 0;
