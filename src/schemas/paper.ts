import { z } from 'zod';
import { daySchema, distinct, idSchema, name, text } from './fields.ts';

/** A part of a paper. */
const paperPartSchema = z.strictObject({
  /** 这一部分叫什么。 */
  heading: text('parts 的 heading', 30),
  /** 写什么、怎样写，一两句。 */
  what: text('parts 的 what', 160),
  /** 合用的措辞，写 slots.yaml 里的名称；没有就写 []。 */
  slots: distinct('slots', text('slots', 8)),
  /** 合用的语句，写 phrases/ 的编号；没有就写 []。 */
  phrases: distinct('phrases', idSchema),
  /** 对仗小标题：这一部分可以用时写 true。 */
  headings: z.boolean({ error: 'headings 应为 true 或 false' }).default(false),
});

/** Front matter of content/papers/<id>.mdx, one kind of paper; a skeleton of the same id stands in skeletons.yaml. */
export const paperSchema = z.strictObject({
  /** 文种，如 工作总结。 */
  title: text('title', 24),
  /** 一句话：什么时候用、写给谁。 */
  summary: text('summary', 120),
  /** 别的叫法；没有就写 []。 */
  aliases: distinct('aliases', name('aliases', 20)),
  /** 各部分，照文中的次序。 */
  parts: z.array(paperPartSchema, { error: 'parts 应为列表' }).min(2, { error: 'parts 至少两部分' }),
  /** 常见毛病，3—6条。 */
  mistakes: z
    .array(text('mistakes', 120), { error: 'mistakes 应为列表' })
    .min(3, { error: 'mistakes 至少三条' })
    .max(6, { error: 'mistakes 最多六条' }),
  /** 公文要求，2—5条，用平常话说。 */
  rules: z.array(text('rules', 140), { error: 'rules 应为列表' }).min(2, { error: 'rules 至少两条' }).max(5, { error: 'rules 最多五条' }),
  /** 范文用料：用到的措辞（做法编号#w1）、语句（phrases/编号#g1）、小标题（headings/编号）。 */
  made: distinct('made', text('made', 80)).min(1, { error: 'made 至少一项' }),
  /** 修订日期，最近一次的。 */
  revised: daySchema,
});

export type Paper = z.infer<typeof paperSchema>;
