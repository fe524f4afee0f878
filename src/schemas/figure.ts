import { z } from 'zod';
import { idSchema, period, text } from './fields.ts';

/** 万人, 亿元, 千元: the number would be said ten thousand times over. 千米 and 千瓦 are units. */
const SCALED = /^(?:[十百千]*[万亿]|[十百千](?=[元人名户家个份件条]))/;

/** One figure that a source gives, e.g. 898家企业. */
export const figureSchema = z.strictObject({
  /** 指标：这个数说的是什么，如“签订集体合同”。缺了无法核对，因此必填。 */
  label: text('figures 的 label', 60),
  /** 数值：换算成基本单位的数，18.2万家写 182000。 */
  value: z.number({ error: 'figures 的 value 应为换算后的数字，如 182000' }),
  /** 计量单位，如 家、元、人次、%、个百分点。 */
  unit: z
    .string({ error: 'figures 的 unit 应为计量单位' })
    .min(1, { error: 'figures 的 unit 不能为空' })
    .refine((unit) => !SCALED.test(unit), {
      error: 'figures 的 unit 应为不带十、百、千、万、亿的单位：value 写换算后的数，900万人写 9000000 和 人',
    }),
  /** 所属时间；原文没写就不填。 */
  period: period('figures 的 period', 40).optional(),
  /** 原文写法，一字不改（繁体转为简体），如“18.2万家”。 */
  asWritten: z.string({ error: 'figures 的 asWritten 应为原文写法' }).trim().min(1, { error: 'figures 的 asWritten 不能为空' }),
  /** 约数：原文带“多、余、近”等词时写 true。 */
  approximate: z.boolean({ error: 'figures 的 approximate 应为 true 或 false' }).default(false),
  /** 成句：这个数在总结里怎样写成一句话，数的位置写成与单位相应的待填项（人用【人数】、元用【金额】），如“【单位】签订集体合同【份数】份。”。指标读得通的不用写。 */
  sentence: text('figures 的 sentence', 80).optional(),
  /** 来源，写 summaries 的编号；必须也在本做法的 sources 里。 */
  source: idSchema,
});

export type Figure = z.infer<typeof figureSchema>;
