import type { BuiltPage } from './links.ts';

/** What every page must have and none may have. */
const RULES: [RegExp, boolean, string][] = [
  [/<html lang="zh-CN"/, true, '缺少 lang="zh-CN"'],
  [/<title>[^<]+<\/title>/, true, '缺少标题'],
  [/<meta name="description" content="[^"]+"/, true, '缺少描述'],
  [/<h1[\s>]/, true, '缺少一级标题'],
  [/<meta http-equiv="content-security-policy"/i, true, '缺少内容安全策略'],
  [/<style[\s>]/, false, '含有行内样式表，会被内容安全策略拦下'],
  [/\sstyle="/, false, '含有行内样式，会被内容安全策略拦下'],
  [/\son[a-z]+="/, false, '含有行内事件'],
  [/undefined|NaN|\[object /, false, '含有没有填上的值'],
];

/** Holds each page against the rules. @returns one message per page and rule */
export function checkPages(pages: readonly BuiltPage[]): string[] {
  const titles = new Map<string, string>();
  return pages.flatMap(({ path, html }) => {
    const problems = RULES.filter(([pattern, wanted]) => pattern.test(html) !== wanted).map(([, , words]) => `${path}：${words}`);
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
    const other = titles.get(title);
    titles.set(title, path);
    return other ? [...problems, `${path}：标题与 ${other} 相同`] : problems;
  });
}
