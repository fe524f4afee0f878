import { z } from 'zod';
import { choice, daySchema, period, SOURCE_STATES, text } from './fields.ts';

/** One section of a source, in its own words. */
const summarySectionSchema = z.strictObject({
  /** 小标题：与正文里的“## ”标题一字不差。 */
  heading: text('sections 的 heading', 60),
  /** 原文小标题，一字不改（繁体转简体）；原文没有标题就不写。 */
  sourceHeading: text('sections 的 sourceHeading', 60).optional(),
  /** 级别：原文小标题的，1 一、 2（一） 3 1. 4（1）。 */
  level: z.int({ error: 'level 应为1到4' }).min(1).max(4).optional(),
  /** 对仗：它与同级小标题是否对仗。 */
  parallel: z.boolean({ error: 'parallel 应为 true 或 false' }).optional(),
  /** 程度：这一节说的是已做、计划、主张，还是不明；做法的依据不能超过它。 */
  state: choice('sections 的 state ', SOURCE_STATES),
});

/** Front matter of content/summaries/<id>.mdx: where one source work summary comes from. */
export const summarySchema = z.strictObject({
  /** 重新拟定的标题，说清是谁的、讲什么。 */
  title: text('title', 40),
  /** 一句话概括全文，用于列表、分享卡片和搜索结果。 */
  summary: text('summary', 120),
  /** 原标题：来源文件里的（繁体转为简体）。 */
  originalTitle: text('originalTitle', 60),
  /** 来源文件名。 */
  file: text('file', 120),
  /** 第几篇：在该文件里，从1数起。 */
  piece: z.int({ error: 'piece 应为从1数起的整数' }).min(1, { error: 'piece 应为从1数起的整数' }),
  /** 单位；原文没有署名时照实写“未署名”。 */
  organisation: text('organisation', 40),
  /** 工会类型，写 org-types.yaml 里的名称。 */
  orgType: text('orgType', 12),
  /** 地区；原文没写就写“未注明”。 */
  region: text('region', 40),
  /** 所属年份或时段；原文没写就写“未注明”，不推测。 */
  period: period('period', 20),
  /** 推断的时段和理由：从原文内容得来；原文自己写明时段的不写。 */
  likelyPeriod: z
    .strictObject({
      /** 推断的时段，如 2008年12月至2010年，最可能是2009年。 */
      says: text('likelyPeriod 的 says', 60),
      /** 理由：根据原文里的哪些说法。 */
      basis: text('likelyPeriod 的 basis', 300),
    })
    .optional(),
  /** 来源网址：原文印有时照录。 */
  sourceUrl: text('sourceUrl', 200).optional(),
  /** 来源网站：原文印有网站名时照录。 */
  sourceSite: text('sourceSite', 40).optional(),
  /** 各节：原文的小标题和说到什么程度，次序同正文。 */
  sections: z.array(summarySectionSchema, { error: 'sections 应为列表' }).default([]),
  /** 字体：来源文字是简体还是繁体。 */
  script: choice('script ', ['简体', '繁体']),
  /** 缺陷：原文的缺陷和处理办法，逐条如实写；没有就写 []。 */
  defects: z.array(text('defects', 300), { error: 'defects 应为列表' }),
  /** 来源指纹：导入时留下，发布前核对正文有没有照搬来源、姓名有没有隐去；不用改，不是从导入来的没有。 */
  sourcePrints: z
    .strictObject({
      /** 分句指纹，每个6个字符。 */
      clauses: z
        .string({ error: 'sourcePrints 的 clauses 应为导入时写下的字符' })
        .regex(/^(?:[\w-]{6})*$/, { error: 'sourcePrints 的 clauses 应为导入时写下的字符' })
        .max(60_000),
      /** 姓名指纹；不是人名的可以删去。 */
      names: z
        .array(z.string().regex(/^[\w-]{6}$/, { error: 'sourcePrints 的 names 应为6个字符的指纹' }), {
          error: 'sourcePrints 的 names 应为列表',
        })
        .max(2000),
    })
    .optional(),
  /** 修订日期，最近一次的。 */
  revised: daySchema,
  /** 草稿：只在预览里可见，不进入发布的网站。 */
  draft: z.boolean({ error: 'draft 应为 true 或 false' }).default(false),
});

export type Summary = z.infer<typeof summarySchema>;
