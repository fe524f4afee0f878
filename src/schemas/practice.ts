import { z } from 'zod';
import { choice, daySchema, distinct, EVIDENCE_LEVELS, idSchema, name, SOURCE_STATES, text } from './fields.ts';
import { figureSchema } from './figure.ts';
import { citationSchema } from './law.ts';
import { wordingSchema } from './wording.ts';

/** Where a practice is written: a summary and the heading of the section in it. */
const sourceSchema = z.strictObject({
  /** 总结，写 summaries 的编号。 */
  summary: idSchema,
  /** 小标题：该篇里的，与总结文件中的“## ”标题一字不差。 */
  section: text('sources 的 section', 60),
  /** 程度：这一处对本做法写到已做、计划还是主张；不写就与那一节的 state 相同。 */
  state: choice('sources 的 state ', SOURCE_STATES).optional(),
});

/** A hard rule: who must approve, how many, within how long, what follows otherwise. */
const ruleSchema = z.strictObject({
  /** 硬规定，用自己的话说，数字照条文，如“25人以上应当建立基层工会委员会”。 */
  says: text('rules 的 says', 120),
  ...citationSchema.shape,
});

/** Front matter of content/practices/<id>.mdx; the file name is the id. */
export const practiceSchema = z.strictObject({
  /** 做法名称，2—24字，全库不重复。 */
  title: text('title', 24),
  /** 一句话：说清谁做什么、为了什么；用于列表、分享卡片和搜索结果。 */
  summary: text('summary', 120),
  /** 所属领域，写 categories.yaml 的编号。 */
  category: idSchema,
  /** 标签，写 vocabulary.yaml 的编号；2—6个，第一个最贴切。 */
  tags: distinct('tags', idSchema).min(2, { error: 'tags 至少两个' }).max(6, { error: 'tags 最多六个' }),
  /** 工会类型，写 org-types.yaml 里的名称；来源中做过或谈到它的。 */
  orgTypes: distinct('orgTypes', text('orgTypes', 12)).min(1, { error: 'orgTypes 至少一个' }),
  /** 别名：干部会怎样称呼、搜索它，如简称、口语说法；只写真正的同义说法。 */
  aliases: distinct('aliases', name('aliases', 20)).min(1, { error: 'aliases 至少一个' }),
  /** 日常说法：职工、会员、新干部会怎样说起这件事，如抱怨、处境、半句话，不用标题和别名里的词；4—8条。 */
  asks: distinct('asks', text('asks', 40)).default([]),
  /** 依据：正文写的步骤靠什么站得住。法律规定的写“法定”，来源做过的写“已实施”，只在打算里写“计划”，只是论述写“主张”。 */
  evidence: choice('evidence ', EVIDENCE_LEVELS),
  /** 出处，按重要程度排列；依据为“法定”的可以写 []。 */
  sources: z.array(sourceSchema, { error: 'sources 应为列表' }),
  /** 法律依据：法律编号和条（款）。没有可引的条文就写 legalNone。 */
  legal: z
    .array(citationSchema, { error: 'legal 应为列表' })
    .min(1, { error: 'legal 至少一条；没有依据就删去它，写 legalNone' })
    .optional(),
  /** 没有法律依据时靠什么办，用一句话说明。 */
  legalNone: text('legalNone', 120).optional(),
  /** 硬规定：谁批准、多少人、多久、不办会怎样，各注明出自哪一条。 */
  rules: z.array(ruleSchema, { error: 'rules 应为列表' }).default([]),
  /** 数字：来源给出的，没有就写 []。 */
  figures: z.array(figureSchema, { error: 'figures 应为列表' }),
  /** 措辞：可直接使用的，至少三条、分属至少两个位置。 */
  wordings: z.array(wordingSchema, { error: 'wordings 应为列表' }).min(3, { error: 'wordings 至少三条' }),
  /** 相关做法，写 practices 的编号；至少两个，按意思选，对方页面会自动出现回链。 */
  related: distinct('related', idSchema).min(2, { error: 'related 至少两个' }).max(6, { error: 'related 最多六个' }),
  /** 维护者：部门或岗位，不写个人姓名。 */
  owner: text('owner', 20).optional(),
  /** 复核日期：到哪一天该再看一遍；到期在内容报告里提醒。 */
  reviewBy: daySchema.optional(),
  /** 修订日期，最近一次的。 */
  revised: daySchema,
  /** 草稿：只在预览里可见，不进入发布的网站。 */
  draft: z.boolean({ error: 'draft 应为 true 或 false' }).default(false),
});

export type HardRule = z.infer<typeof ruleSchema>;
export type Practice = z.infer<typeof practiceSchema>;
export type Source = z.infer<typeof sourceSchema>;
