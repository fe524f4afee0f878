import { z } from 'zod';

const word = z.string({ error: '应为文字（数字请加引号）' }).min(1, { error: '不能为空' });
const grade = z.number({ error: '等级应为1、2或3' }).int().min(1, { error: '等级从1起' }).max(3, { error: '等级到3为止' });

/** A query with what should come of it, an item of content/queries.yaml or of a file below content/queries/. */
export const librarySearchSchema = z
  .strictObject({
    /** 怎么打的。 */
    q: word,
    /** 哪一类查询；none 表示没有结果才对。 */
    kind: word,
    /** 应当排在前三的条目，任一即可；总结写作 summary:编号，条款写作 law:编号#a21，文种、表格、小标题、年历写作 item:网址。 */
    expect: z.array(word, { error: 'expect 应为列表' }).optional(),
    /** 或者：每个条目的等级，3正要找的，2明显有用，1沾边；没列的是0。 */
    relevant: z.record(word, grade, { error: 'relevant 应写作 { 编号: 等级 }' }).optional(),
    /** 结果上方那一行硬规定：true 应当有，出自 expect 的条款；false 不许有。 */
    line: z.boolean({ error: 'line 应为 true 或 false' }).optional(),
    /** 本来的意思，或判得不明显的道理。 */
    note: word.optional(),
  })
  .refine(({ expect, relevant, line }) => line === false || (expect === undefined) !== (relevant === undefined), {
    error: 'expect 和 relevant 写一样',
  })
  .refine(({ expect, line }) => line !== true || expect?.some((id) => id.startsWith('law:')), {
    error: 'line 为 true 时，expect 写出哪一条',
  });

export type LibrarySearch = z.infer<typeof librarySearchSchema>;
