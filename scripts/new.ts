/** npm run new -- practice <标题> | library <文件夹>: a page or a whole library to start from. Nothing that exists is overwritten. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readLibrary } from '../src/content/read-library.ts';
import { readContentFiles } from '../src/content/read-files.ts';
import { chinaDay } from '../src/lib/china-day.ts';
import { contentFolder, fileIn, inContentFolder } from '../src/settings/content-folder.ts';
import { givenOptions } from './given-options.ts';
import { newLibrary } from './new/new-library.ts';
import { newPractice } from './new/new-practice.ts';

const USAGE = `用法：
  npm run new -- practice 职工健步走    添加一种做法：文件名取拼音，信息栏和四部分都写好待填
  npm run new -- library ../滨海库      新建一个库：能生成、通得过检查，再换成自己的内容
`;

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: 'wx' });
}

function addPractice(title: string): void {
  const folder = contentFolder(process.cwd());
  const made = newPractice(title, readLibrary(readContentFiles(folder)).library, chinaDay(new Date()));
  if ('problem' in made) refuse(inContentFolder(made.problem));
  write(fileIn(folder, made.path), made.text);
  console.log(inContentFolder(`已建 ${made.path}（草稿）。照里面的说明写好，删去 draft: true，再运行 npm run content:check。`));
}

function addLibrary(name: string): void {
  const folder = resolve(name);
  if (existsSync(folder) && readdirSync(folder).length > 0) refuse(`${folder} 里已经有东西，没有写入。换一个空的或没有的文件夹。`);
  const files = newLibrary(folder, {
    sample: 'src/fixtures/bare-library',
    own: contentFolder(process.cwd()),
    attributes: readFileSync('.gitattributes', 'utf8'),
    day: chinaDay(new Date()),
  });
  for (const [path, text] of files) write(join(folder, path), text);
  console.log(`已建 ${folder}（${files.size}个文件）。下一步见里面的 README.md；试一试：CONTENT_DIR=${name} npm start`);
}

const [kind, name = ''] = givenOptions({ options: {}, allowPositionals: true }).positionals;
if (name.trim() === '') refuse(USAGE);
else if (kind === 'practice') addPractice(name.trim());
else if (kind === 'library') addLibrary(name.trim());
else refuse(USAGE);
