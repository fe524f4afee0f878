import { z } from 'zod';
import { idSchema, text } from './fields.ts';

/** One of the fields of work, an item of content/categories.yaml. */
export const categorySchema = z.strictObject({
  /** 编号，也是网址的一部分，发布后不改。 */
  id: idSchema,
  /** 领域名称。 */
  label: text('label', 16),
  /** 一句话说明，用于首页和列表。 */
  description: text('description', 60),
  /** 领域页开头的介绍：收了什么、依据多少、缺什么。 */
  introduction: text('introduction', 300),
  /** 排列次序，从1数起，不重复。 */
  order: z.int({ error: 'order 应为从1数起的整数' }).min(1, { error: 'order 应为从1数起的整数' }),
});

export type Category = z.infer<typeof categorySchema>;
