import { z } from 'zod';
import { text } from './fields.ts';

const colour = (label: string) =>
  z.string({ error: `${label}应为颜色` }).regex(/^#[0-9a-f]{6}$/, { error: `${label}应写作 #b3261e 的形式，小写` });

function isPattern(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}

const address = (label: string) => z.url({ error: `${label}应为网址，如 https://gh.example.org`, protocol: /^https?$/, abort: true });

/** A host and nothing after it: a path here would stand in canonical links and not in the list of pages. */
function isOrigin(address: string): boolean {
  const { pathname, search, hash, username, password } = new URL(address);
  return /^\/+$/.test(pathname) && search + hash + username + password === '';
}

/** Where a site stands for its readers, without its folder; the same for site.yaml and for a build that is told. */
export const siteUrlSchema = address('url')
  .refine(isOrigin, { error: 'url 应为只到域名（和端口）的网址，如 https://gh.example.org；后面的子目录写在 base 里，如 /ku/' })
  .transform((url) => url.replace(/\/+$/, ''));

const LIBRARY = '{ name: 名称, url: https://ku.example.org/ }';

/** content/site.yaml: what makes a library one union's own. */
export const siteSchema = z.strictObject({
  /** 网站名称，出现在页眉、标题和 Word 文件里。 */
  name: text('name', 20),
  /** 英文名，用于分享图片和元数据。 */
  nameEnglish: text('nameEnglish', 60),
  /** 一句话说明。 */
  description: text('description', 80),
  /** 对外网址，只写到域名，子目录写在 base 里；用于规范链接、订阅、网站地图和二维码。环境变量 SITE_URL 优先。 */
  url: siteUrlSchema,
  /** 部署在子目录时写 /子目录/，否则写 /。环境变量 BASE_PATH 优先。 */
  base: z.string({ error: 'base 应为路径' }).regex(/^\/(?:[a-z0-9-]+\/)*$/, { error: 'base 以 / 开头和结尾，如 /shiwu/' }),
  /** 一起搜索的其他库；没有就写 []。环境变量 LIBRARIES 优先。对方须允许跨域读取。 */
  libraries: z.array(
    z.strictObject(
      { name: text('libraries 的 name', 20), url: address('libraries 的 url') },
      { error: ({ code }) => (code === 'invalid_type' ? `libraries 的每一项应为 ${LIBRARY}` : undefined) },
    ),
    { error: `libraries 应为列表，每项写作 ${LIBRARY}；没有就写 []` },
  ),
  /** 维护者名称，也是 Word 文件的署名。 */
  publisher: text('publisher', 40),
  /** 读者反馈的去处：邮箱、电话或一句说明；留空则不显示。 */
  contact: z.string({ error: 'contact 应为文字' }).max(80, { error: 'contact 不超过80个字' }),
  /** 编辑台的“发布”把网站放到哪里：folder 写一个文件夹（空的，或编辑台发布过的，里面的会整个换掉），zip 写一个以 .zip 结尾的压缩包，相对路径从项目文件夹算起；不写就只生成到 dist。 */
  publish: z
    .union(
      [
        z.strictObject({ folder: text('publish 的 folder', 200) }),
        z.strictObject({ zip: text('publish 的 zip', 200).regex(/\.zip$/, { error: 'publish 的 zip 应为以 .zip 结尾的文件名' }) }),
      ],
      {
        error: 'publish 应为 { folder: 文件夹 } 或 { zip: 压缩包 }',
      },
    )
    .optional(),
  /** 内容许可。 */
  licence: z.strictObject({ name: text('licence 的 name', 40), title: text('licence 的 title', 60), url: address('licence 的 url') }),
  /** 主色：浅色、深色界面各一个，衬底各一个；与底色、按钮文字的对比度须达到4.5（WCAG 1.4.3），检查会核对。 */
  accent: z.strictObject({
    light: colour('accent 的 light'),
    lightSoft: colour('accent 的 lightSoft'),
    dark: colour('accent 的 dark'),
    darkSoft: colour('accent 的 darkSoft'),
    /** 适老模式和高对比度用，须达到7（WCAG 1.4.6）。 */
    strongLight: colour('accent 的 strongLight'),
    strongDark: colour('accent 的 strongDark'),
  }),
  /** 标志：SVG 路径，画在 22×22 的方格里；用于页眉和网站图标。 */
  logo: z.string({ error: 'logo 应为 SVG 路径' }).regex(/^[MmLlHhVvCcSsQqTtAaZz0-9.,\s-]+$/, { error: 'logo 只写 SVG 路径的命令和数' }),
});

/** A kind of union, an item of content/org-types.yaml. */
export const orgTypeSchema = z.strictObject({
  /** 编号，也是网址的一部分，发布后不改。 */
  id: z.string({ error: 'id 应为编号' }).regex(/^[a-z0-9-]+$/, { error: 'id 只用小写字母、数字和连字符' }),
  /** 名称；做法和总结的信息栏里就这样写。 */
  label: text('label', 12),
  /** 不是一类工会，只说来源是什么（如论述文章）的写 false：首页、筛选和措辞表不按它列，网页照有。 */
  union: z.boolean({ error: 'union 应为 true 或 false' }).default(true),
  /** 导入旧总结时凭什么认出它：单位名称、标题里有其中一个词，就是这一类，如医务工会写 [医院, 卫生院]。不写就凭名称；常见的几类引擎另有认法。 */
  words: z.array(text('words', 12), { error: 'words 应为列表' }).optional(),
});

/** Whom a wording suits, an item of content/levels.yaml. */
export const levelSchema = z.strictObject({
  /** 编号，也是网址的一部分，发布后不改。 */
  id: z.string({ error: 'id 应为编号' }).regex(/^[a-z0-9-]+$/, { error: 'id 只用小写字母、数字和连字符' }),
  /** 名称；措辞的 level 就这样写。 */
  label: text('label', 8),
  /** 哪些工会类型属于它，写 org-types.yaml 里的名称；没有就写 []。 */
  orgTypes: z.array(text('orgTypes', 12), { error: 'orgTypes 应为列表' }),
});

/** A place in a work paper, an item of content/slots.yaml; the list stands in the order of a paper. */
export const slotSchema = z.strictObject({
  /** 编号，也是网址的一部分，发布后不改。 */
  id: z.string({ error: 'id 应为编号' }).regex(/^[a-z0-9-]+$/, { error: 'id 只用小写字母、数字和连字符' }),
  /** 名称；措辞的 slot 就这样写。 */
  label: text('label', 8),
  /** 这样的措辞写什么、放在哪里。 */
  meaning: text('meaning', 60),
  /** 来源总结里哪样的小标题属于这个位置，写正则表达式，如 不足|问题；搜索用。没有就不写。 */
  headings: z.string({ error: 'headings 应为正则表达式' }).refine(isPattern, { error: 'headings 不是正确的正则表达式' }).optional(),
  /** 带序号的小标题，别的位置都不合时归在这里；只有一个位置可以写 true。 */
  numbered: z.boolean({ error: 'numbered 应为 true 或 false' }).default(false),
  /** 取得的结果，有数可填：收进草稿的数字放在这里；只有一个位置可以写 true，没有写的放在带序号的那一个。 */
  figures: z.literal(true, { error: 'figures 应为 true，或不写' }).optional(),
  /** 做法的页上没有、要到来源总结的这个位置去找的（如不足、打算）写 true：搜“职代会 不足”就到总结的这一部分里找职代会。 */
  telling: z.boolean({ error: 'telling 应为 true 或 false' }).default(false),
  /** 说的是以后的事（打算、目标）写 true：里面的年份用【下年度】，不用【年度】。 */
  ahead: z.boolean({ error: 'ahead 应为 true 或 false' }).default(false),
  /** 回应哪个位置，写那个位置的名称：打算回应不足。收了被回应的，起草页就给出同一做法的这一条。 */
  answers: text('answers', 8).optional(),
});

export type Site = z.infer<typeof siteSchema>;
export type UnionKind = z.infer<typeof orgTypeSchema>;
export type Level = z.infer<typeof levelSchema>;
export type Slot = z.infer<typeof slotSchema>;
