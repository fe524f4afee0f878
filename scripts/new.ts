/** npm run new -- practice <标题> | library <文件夹>: a page or a whole library to start from. Nothing that exists is overwritten. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readLibrary } from '../src/content/read-library.ts';
import { readContentFiles } from '../src/content/read-files.ts';
import { contentFolder, fileIn, inContentFolder } from '../src/settings/content-folder.ts';
import { newPractice } from './new/new-practice.ts';

const USAGE = `用法：
  npm run new -- practice 高温慰问      添加一种做法：文件名取拼音，信息栏和四部分都写好待填
`;

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

const [kind, name = ''] = process.argv.slice(2);
if (kind !== 'practice' || name.trim() === '') refuse(USAGE);

const folder = contentFolder(process.cwd());
const { library } = readLibrary(readContentFiles(folder));
const made = newPractice(name.trim(), library, new Date().toISOString().slice(0, 10));
if ('problem' in made) refuse(inContentFolder(made.problem));
const file = fileIn(folder, made.path);
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, made.text, { flag: 'wx' });
console.log(inContentFolder(`已建 ${made.path}（草稿）。照里面的说明写好，删去 draft: true，再运行 npm run content:check。`));
