import { z } from 'zod';
import { choice, daySchema, distinct, EVIDENCE_LEVELS, idSchema, text } from './fields.ts';
import { figureSchema } from './figure.ts';
import { wordingSchema } from './wording.ts';

/** Where a practice is written: a summary and the heading of the section in it. */
export const sourceSchema = z.strictObject({
  /** summaries 的编号。 */
  summary: idSchema,
  /** 该篇里的小标题，与总结文件中的“## ”标题一字不差。 */
  section: text('sources 的 section', 60),
});

/** Front matter of content/practices/<id>.mdx; the file name is the id. */
export const practiceSchema = z.strictObject({
  /** 做法名称，2—24字，全库不重复。 */
  title: text('title', 24),
  /** 一句话说清谁做什么、为了什么；用于列表、分享卡片和搜索结果。 */
  summary: text('summary', 120),
  /** 所属领域，写 categories.yaml 的编号。 */
  category: idSchema,
  /** 2—6个标签，写 vocabulary.yaml 的编号；第一个最贴切。 */
  tags: distinct('tags', idSchema).min(2, { error: 'tags 至少两个' }).max(6, { error: 'tags 最多六个' }),
  /** 来源中做过或谈到它的工会类型，写 org-types.yaml 里的名称。 */
  orgTypes: distinct('orgTypes', text('orgTypes', 12)).min(1, { error: 'orgTypes 至少一个' }),
  /** 干部会怎样称呼、搜索它：简称、别名、口语说法；只写真正的同义说法。 */
  aliases: distinct('aliases', text('aliases', 20)).min(1, { error: 'aliases 至少一个' }),
  /** 依据：来源已经做了写“已实施”，只在打算里写“计划”，只是论述写“主张”。 */
  evidence: choice('evidence ', EVIDENCE_LEVELS),
  /** 出处，按重要程度排列。 */
  sources: z.array(sourceSchema, { error: 'sources 应为列表' }).min(1, { error: 'sources 至少一处' }),
  /** 来源给出的数字，没有就写 []。 */
  figures: z.array(figureSchema, { error: 'figures 应为列表' }),
  /** 可直接使用的措辞，至少三条、分属至少两个位置。 */
  wordings: z.array(wordingSchema, { error: 'wordings 应为列表' }).min(3, { error: 'wordings 至少三条' }),
  /** 相关做法的编号，至少两个，按意思选；对方页面会自动出现回链。 */
  related: distinct('related', idSchema).min(2, { error: 'related 至少两个' }).max(6, { error: 'related 最多六个' }),
  /** 谁维护这一条：部门或岗位，不写个人姓名。 */
  owner: text('owner', 20).optional(),
  /** 到哪一天该复核；到期由 npm run content:report 提醒。 */
  reviewBy: daySchema.optional(),
  /** 最近一次修订的日期。 */
  revised: daySchema,
  /** 草稿：true 时只在 npm run dev 里可见，不进入发布的网站。 */
  draft: z.boolean({ error: 'draft 应为 true 或 false' }).default(false),
});

export type Practice = z.infer<typeof practiceSchema>;
export type Source = z.infer<typeof sourceSchema>;
