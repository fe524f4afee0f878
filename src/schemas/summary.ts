import { z } from 'zod';
import { choice, daySchema, text } from './fields.ts';

/** Front matter of content/summaries/<id>.mdx: where one source work summary comes from. */
export const summarySchema = z.strictObject({
  /** 重新拟定的标题，说清是谁的、讲什么。 */
  title: text('title', 40),
  /** 一句话概括全文，用于列表、分享卡片和搜索结果。 */
  summary: text('summary', 120),
  /** 来源文件里的标题（繁体转为简体）。 */
  originalTitle: text('originalTitle', 60),
  /** 来源文件名。 */
  file: text('file', 120),
  /** 是该文件里的第几篇，从1数起。 */
  piece: z.int({ error: 'piece 应为从1数起的整数' }).min(1, { error: 'piece 应为从1数起的整数' }),
  /** 单位；原文没有署名时照实写“未署名”。 */
  organisation: text('organisation', 40),
  /** 工会类型，写 org-types.yaml 里的名称。 */
  orgType: text('orgType', 12),
  /** 地区；原文没写就写“未注明”。 */
  region: text('region', 40),
  /** 所属年份或时段；原文没写就写“未注明”，不推测。 */
  period: text('period', 20),
  /** 来源文字是简体还是繁体。 */
  script: choice('script ', ['简体', '繁体']),
  /** 原文的缺陷和处理办法，逐条如实写；没有就写 []。 */
  defects: z.array(text('defects', 300), { error: 'defects 应为列表' }),
  /** 最近一次修订的日期。 */
  revised: daySchema,
  /** 草稿：true 时只在 npm run dev 里可见，不进入发布的网站。 */
  draft: z.boolean({ error: 'draft 应为 true 或 false' }).default(false),
});

export type Summary = z.infer<typeof summarySchema>;
