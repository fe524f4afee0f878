import { z } from 'zod';
import { distinct, idSchema, text } from './fields.ts';

/** A section of a paper before anything is written. */
const skeletonHeadingSchema = z.strictObject({
  /** 级别：1 一、 2（一） 3 1. 4（1）。 */
  level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)], { error: 'level 应为1到4' }),
  /** 小标题，不写序号。 */
  text: text('headings 的 text', 30),
  /** 收集来的哪些措辞放在这一节，写 slots.yaml 里的名称。 */
  slots: distinct('slots', text('slots', 8)).optional(),
  /** true 时这一节再按领域分块。 */
  divided: z.boolean({ error: 'divided 应为 true 或 false' }).optional(),
  /** true 时成稿不写这个小标题、不编号，只把这一节的内容放在这里：总的评价、结尾。 */
  silent: z.boolean({ error: 'silent 应为 true 或 false' }).optional(),
  /** 这一节写什么；空着时显示，不导出。 */
  hint: text('hint', 60).optional(),
});

/** The usual order of a kind of paper, an item of content/skeletons.yaml. */
export const skeletonSchema = z.strictObject({
  id: idSchema,
  /** 文种。 */
  label: text('label', 12),
  /** 标题，因单位而异的写成【单位】【年度】。 */
  title: text('title', 40),
  headings: z.array(skeletonHeadingSchema, { error: 'headings 应为列表' }).min(1, { error: 'headings 至少一节' }),
});

export type Skeleton = z.infer<typeof skeletonSchema>;
