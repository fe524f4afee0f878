import { stringify } from 'yaml';
import type { Site } from '../../src/schemas/site.ts';

/** Each value as it stands says nothing of any union; what an editor puts in its place is told above it. Colours are a slate that reads well on every ground. */
const template = (name: string, licence: Site['licence']) => `# 标着“待改”的换成自己的；各字段写什么，见 src/schemas/site.ts。
# 待改：网站名称，出现在页眉、标题和 Word 文件里。
${stringify({ name })}# 待改：英文名，用于分享图片和元数据。
nameEnglish: Union Library
# 待改：一句话说明。
description: 一句话说明这个库收什么。
# 待改：对外网址。以 .example 结尾的只是占位：网页不带规范链接和二维码，生成时提醒一次。
url: https://gong-hui.example
# 部署在子目录时写 /子目录/。
base: /
# 一起搜索的其他库：- { name: 名称, url: 网址 }
libraries: []
# 待改：维护者，也是 Word 文件的署名。
publisher: 编写组
# 待改：读者反馈的去处：邮箱、电话或一句说明；空着就不显示。
contact: ''
# 通用的几张表拷自另一个库，随它的许可；自己写的内容用别的许可，先把那几张表换掉或注明出处。
${stringify({ licence })}# 待改：主色。对比度不够的，content:check 会说明差多少。
accent:
  light: '#3d4a5c'
  lightSoft: '#eceff3'
  dark: '#b4c0d0'
  darkSoft: '#2a303a'
  strongLight: '#1f2937'
  strongDark: '#d5deea'
# 待改：标志，SVG 路径，画在22×22的方格里。
logo: M11 2a9 9 0 1 0 0 18a9 9 0 1 0 0-18z
`;

/**
 * The settings that a new library starts with.
 * @param name what its folder is called
 * @param licence that of the library whose lists it is given: copies keep it
 */
export function siteTemplate(name: string, licence: Site['licence']): string {
  const short = name.slice(0, 20);
  return template(short.length < 2 ? '新库' : short, licence);
}
