import { z } from 'zod';
import { summaryPlaceSchema } from './calendar.ts';
import { choice, daySchema, distinct, idSchema, text } from './fields.ts';
import { citationSchema } from './law.ts';

const FORM_KINDS = ['登记表', '清单', '议程', '文书'] as const;

/** A form or checklist: content/forms/<id>.yaml; the file name is the id. */
export const formSchema = z
  .strictObject({
    /** 名称。 */
    title: text('title', 30),
    /** 类别：登记表、清单、议程、文书。 */
    kind: choice('kind ', FORM_KINDS),
    /** 一句话：什么时候用、谁填。 */
    summary: text('summary', 120),
    /** 所属领域，写 categories.yaml 的编号。 */
    category: idSchema,
    /** 为哪些做法服务，写 practices 的编号；没有就不写。 */
    practices: distinct('practices', idSchema).default([]),
    /** 各项出自哪些总结的哪一节。 */
    sources: z.array(summaryPlaceSchema, { error: 'sources 应为列表' }).default([]),
    /** 各项出自哪些条文。 */
    legal: z.array(citationSchema, { error: 'legal 应为列表' }).default([]),
    /** 填写说明，一两句。 */
    intro: text('intro', 200).optional(),
    /** 要填的项。 */
    fields: z
      .array(
        z.strictObject({
          /** 项目名称。 */
          label: text('fields 的 label', 30),
          /** 提示：怎样填。 */
          hint: text('fields 的 hint', 80).optional(),
        }),
        {
          error: 'fields 应为列表',
        },
      )
      .default([]),
    /** 一张表的各列，下面留空行。 */
    columns: distinct('columns', text('columns', 16)).default([]),
    /** 各项：清单里要勾的，或议程里依次进行的。 */
    items: z
      .array(
        z.strictObject({
          /** 这一项。 */
          text: text('items 的 text', 160),
          /** 说明。 */
          note: text('items 的 note', 120).optional(),
        }),
        { error: 'items 应为列表' },
      )
      .default([]),
    /** 文书的正文，一行一段，因单位而异的地方写成待填项。 */
    text: text('text', 3000).optional(),
    /** 修订日期，最近一次的。 */
    revised: daySchema,
  })
  .refine(({ fields, columns, items, text: body }) => fields.length + columns.length + items.length > 0 || body !== undefined, {
    error: 'fields、columns、items、text 至少写一样',
    path: ['fields'],
  })
  .refine(({ sources, legal }) => sources.length + legal.length > 0, {
    error: 'sources、legal 至少写一处，说明各项出自哪里',
    path: ['sources'],
  });

export type Form = z.infer<typeof formSchema>;
