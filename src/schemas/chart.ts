import { z } from 'zod';
import { idSchema, text } from './fields.ts';

/** One bar: a figure of a practice, named by its label. */
const chartItemSchema = z.strictObject({
  /** 做法的编号。 */
  practice: idSchema,
  /** 该做法 figures 里的 label，一字不差。 */
  label: text('label', 60),
  /** 出自哪一篇总结；同一 label 可能有几处来源。 */
  source: idSchema,
  /** 图上的短说法。 */
  name: text('name', 24),
});

/** One picture of figures that may be compared, an item of content/charts.yaml. */
export const chartSchema = z.strictObject({
  /** 编号，也是锚点。 */
  id: idSchema,
  /** 排列次序，从1数起。 */
  order: z.int({ error: 'order 应为从1数起的整数' }).min(1, { error: 'order 应为从1数起的整数' }),
  /** 图题：比的是什么。 */
  title: text('title', 40),
  /** 读图须知：口径、时间、存疑之处。 */
  note: text('note', 200),
  /** 满格的数；比例图写100，不写则以最大的数为满格。 */
  full: z.number({ error: 'full 应为数字' }).positive({ error: 'full 应大于0' }).optional(),
  /** 各条，单位必须相同。 */
  items: z.array(chartItemSchema, { error: 'items 应为列表' }).min(2, { error: 'items 至少两条' }),
});

export type Chart = z.infer<typeof chartSchema>;
