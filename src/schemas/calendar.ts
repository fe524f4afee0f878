import { z } from 'zod';
import { distinct, idSchema, text } from './fields.ts';
import { citationSchema } from './law.ts';

/** A section of a summary that tells of something. */
export const summaryPlaceSchema = z.strictObject({
  /** 总结，写 summaries 的编号。 */
  summary: idSchema,
  /** 小标题：该篇里的，与总结文件中的“## ”标题一字不差。 */
  section: text('section', 60),
});

/** Something that comes every year; without a source or a statute it has no date and stands in no month. */
const calendarItemSchema = z.strictObject({
  /** 什么事。 */
  title: text('title', 30),
  /** 什么时候，照来源或条文，如“元旦、春节前”“3月8日”。 */
  when: text('when', 40),
  /** 有关的做法，写编号；没有就不写。 */
  practices: distinct('practices', idSchema).default([]),
  /** 用得着的文种，写 papers/ 的编号；没有就不写。 */
  papers: distinct('papers', idSchema).default([]),
  /** 时间的依据：来源的某一节，或法律的某一条。 */
  basis: z.union([summaryPlaceSchema, citationSchema], {
    error: 'basis 应为 { summary: 总结编号, section: 小标题 } 或 { law: 法律编号, article: 条 }；没有依据的不写进年历',
  }),
});

/** One month, an item of content/calendar.yaml. */
export const calendarMonthSchema = z.strictObject({
  /** 第几月，1—12。 */
  month: z.int({ error: 'month 应为1到12' }).min(1, { error: 'month 应为1到12' }).max(12, { error: 'month 应为1到12' }),
  items: z.array(calendarItemSchema, { error: 'items 应为列表' }),
});

export type CalendarMonth = z.infer<typeof calendarMonthSchema>;
