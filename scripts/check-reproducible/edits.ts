import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @throws where the file stays as it was: the comparison would prove nothing */
function change(path: string, pattern: RegExp, by: string): void {
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(pattern, by);
  if (changed === text) throw new Error(`${path} 没有改成`);
  writeFileSync(path, changed);
}

function firstIn(folder: string, ending: RegExp): string {
  const name = readdirSync(folder).find((each) => ending.test(each));
  if (!name) throw new Error(`${folder} 里没有可以改的文件`);
  return join(folder, name);
}
const practice = (content: string) => firstIn(join(content, 'practices'), /^[^_].*\.mdx$/);
const added = (content: string) => join(content, 'practices/xin-jia-de-zuo-fa.mdx');

/** What an editor does to a library, one thing after the other: each in its own way would show in what an earlier build has kept. */
export const EDITS: Record<string, (content: string) => void> = {
  正文: (content) => change(practice(content), /(\n## [^\n]*\n\n(?!- |\d))/, '$1改过一句。'),
  题目: (content) => change(practice(content), /(\ntitle: [^\n]*)/, '$1（改）'),
  别名: (content) => change(practice(content), /\naliases: \[/, '\naliases: [改过的别名, '),
  关于本库: (content) => change(join(content, 'about.mdx'), /(\n## [^\n]*\n\n)/, '$1改过一句。\n\n'),
  法律: (content) => {
    if (existsSync(join(content, 'laws'))) change(firstIn(join(content, 'laws'), /\.yaml$/), /(\n {4}says: [^\n]*)/, '$1改过一句。');
  },
  设置: (content) => change(join(content, 'site.yaml'), /(\ndescription: [^\n]*)/, '$1改过一句。'),
  新的一页: (content) => {
    copyFileSync(practice(content), added(content));
    change(added(content), /(\ntitle: [^\n]*)/, '$1（新）');
  },
  删去一页: (content) => rmSync(added(content)),
};
