import { z } from 'zod';
import { daySchema, distinct, text } from './fields.ts';

/** One fill-in that a wording may contain as 【名称】, an item of content/blanks.yaml. */
export const blankSchema = z.strictObject({
  /** 名称，写在【】里的字。 */
  name: text('name', 8).regex(/^[\p{L}\p{N}]+$/u, { error: 'name 应为不带括号、空格和标点的名称' }),
  /** 该填什么。 */
  meaning: text('meaning', 60),
  /** 一个填好的样子。 */
  example: z.string({ error: 'example 应为文字（数字请加引号）' }).min(1, { error: 'example 不能为空' }),
  /** 全稿同填：一篇稿子里一般只有一个值的（如单位、年度）写 true；在草稿里填一处，全稿都填。 */
  shared: z.boolean({ error: 'shared 应为 true 或 false' }).default(false),
  /** 现成填法：随时间变的（会议精神、规划、主题教育），给几个。 */
  suggestions: distinct('suggestions', text('suggestions', 60)).optional(),
  /** 填法核对日期：suggestions 是哪一天核对的。 */
  asOf: daySchema.optional(),
});

export type Blank = z.infer<typeof blankSchema>;
